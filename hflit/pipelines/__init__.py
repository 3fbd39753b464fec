"Pipelines, a module per task. Names load on first use, from the module that defines them"

def __getattr__(name):
    if name[0] != '_':
        from importlib import import_module
        base = import_module('hflit.pipelines.registry')
        pages = [base, *(import_module(c.__module__) for t in base.get_supported_tasks() if (c := base.task_class(t)))]
        for page in pages:
            if hasattr(page, name): return getattr(page, name)
    raise AttributeError(f'hflit.pipelines has no {name!r}')
