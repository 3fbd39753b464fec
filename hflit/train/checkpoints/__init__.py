"Training checkpoints, resuming and model cards"
