"Images: what turns pictures into arrays and model outputs into boxes, masks and maps"
