"Training arguments: fields, checks, command line, devices"
