"The training loop: steps, loss, callbacks, state, progress, logging"
