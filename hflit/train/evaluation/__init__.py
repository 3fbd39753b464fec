"Evaluation, metrics and hyperparameter search"
