"Tools that look inside a model of any framework: attention maps, logit lens, heads, patching, steering, attributions, probes"
