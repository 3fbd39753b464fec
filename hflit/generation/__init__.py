"Text generation in every framework: settings, logits processors, sampling, stopping criteria, streaming"
