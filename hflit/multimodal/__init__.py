"Processors for several modalities at once"
