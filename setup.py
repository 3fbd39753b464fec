"Package metadata, all of it read from settings.ini"
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

parser = ConfigParser(delimiters=['='], interpolation=None)
parser.read('settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
lib, minor = cfg['lib_name'], int(cfg['min_python'].split('.')[1])
extras = {k.removesuffix('_requirements'): v.split() for k, v in cfg.items() if k.endswith('_requirements')}
stages = ['1 - Planning', '2 - Pre-Alpha', '3 - Alpha', '4 - Beta', '5 - Production/Stable']

setup(
    name=lib, version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'], license='Apache-2.0',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    project_urls={'Documentation': cfg['doc_host'] + cfg['doc_baseurl'], 'Changes': f"{cfg['git_url']}/blob/{cfg['branch']}/CHANGELOG.md"},
    long_description=Path('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    classifiers=[f"Development Status :: {stages[int(cfg['status']) - 1]}", f"Intended Audience :: {cfg['audience']}",
                 f"Natural Language :: {cfg['language']}", *(f'Programming Language :: Python :: 3.{v}' for v in range(minor, 14))],
    packages=find_packages(include=[lib, lib + '.*']), include_package_data=True, zip_safe=False,
    package_data={lib: ['py.typed', '**/*.pyi', 'builtin/*/*']},
    python_requires='>=' + cfg['min_python'], install_requires=cfg['requirements'].split(), extras_require=extras,
    entry_points={'console_scripts': cfg['console_scripts'].split('\n'), 'nbdev': [f'{lib}={lib}._modidx:d']},
)
