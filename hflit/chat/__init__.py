"Conversations with a language model: messages and commands, models that answer, the terminal"
