"Between a file and a tensor: the Hub, folders, safetensors, key tables, loading and upload"
