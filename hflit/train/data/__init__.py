"Data for training: data sets, samplers, collators, packing, data loaders"
