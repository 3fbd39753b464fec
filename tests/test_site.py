"The documentation site: built once without Quarto, its links checked, and a dozen pages opened in a headless browser, which may ask no other host for anything"
import functools, http.server, re, shutil, threading
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml
from test_words import terms

from hflit import dev, dev_site

pytest.importorskip('zensical', reason='there is no zensical, which needs Python 3.11: the site is built by Quarto alone')
top = dev.tree()

opened = '''index.html demo.html how_to_read.html make_it_fast.html deploy_a_model.html coming_from_transformers.html torch/attention.html torch/cache.html
    models/llama/torch.html rope.html generation/logits_process.html benchmarks.html design.html'''.split()

@pytest.fixture(scope='session')
def site(tmp_path_factory):
    "Folder of the built site"
    return dev_site.build(tmp_path_factory.mktemp('site')/'hflit')

@pytest.fixture(scope='session')
def address(site):
    "Address of a web server that has the site"
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args): pass
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f'http://127.0.0.1:{server.server_port}/'
    server.shutdown()
    server.server_close()

def chromium():
    "Path of a Chromium of the system, or None"
    return shutil.which('chromium') or shutil.which('chromium-browser') or shutil.which('google-chrome')

@pytest.fixture(scope='session')
def browser():
    if not chromium(): pytest.skip('there is no Chromium: `apt-get install chromium`, and the pages are opened in it')
    api = pytest.importorskip('playwright.sync_api', reason='there is no playwright: `pip install playwright`')
    with api.sync_playwright() as p:
        b = p.chromium.launch(executable_path=chromium(), args=['--no-sandbox'])
        yield b
        b.close()

@pytest.fixture
def visit(browser, address):
    "Open pages of the site, and note errors and requests to other hosts"
    made = []
    def start(**options):
        context = browser.new_context(**options)
        page = context.new_page()
        page.problems = []
        page.on('pageerror', lambda e: page.problems.append(f'{page.url}: {e}'))
        page.on('request', lambda r: page.problems.append(f'{page.url} asks {r.url}') if not r.url.startswith((address, 'data:', 'blob:')) else None)
        page.on('response', lambda r: page.problems.append(f'{page.url}: {r.status} for {r.url}') if r.status >= 400 else None)
        made.append(context)
        return page
    yield start
    for o in made: o.close()

# --- without a browser ---

def test_every_page_is_there(site):
    for p in dev.pages(top): assert (site/p).with_suffix('.html').is_file(), p

def test_no_link_is_dead(site):
    "Links, anchors, images, scripts and style sheets lead to files of the site; nothing is loaded from another host"
    missing = {re.sub('ipynb$', 'html', p) for p in {*dev.sidebar(top)} - {*dev.pages(top)}}  # another test reports an entry without a page
    assert [l for l in dev_site.dead_links(site) if l.partition(': ')[2].partition('#')[0].rpartition('../')[2] not in missing] == []

def test_style_sheets_ask_no_other_host(site):
    for p in site.rglob('*.css'): assert not re.search(r'url\(["\']?(https?:)?//', p.read_text(encoding='utf-8')), p.name

def test_directives_are_obeyed(site):
    text = (site/'index.html').read_text(encoding='utf-8')
    assert '#|' not in re.sub('<[^>]+>', '', text) and 'test_eq' not in text  # hidden lessons stay hidden
    cache = (site/'torch/cache.html').read_text(encoding='utf-8')
    assert 'highlight exported' in cache and 'id="dynamiccache"' in cache

def test_names_link_within_their_framework(site):
    "A name in code font leads to the page's own framework, or to a page that serves all"
    count = 0
    for p in dev.pages(top):
        own = dev_site.framework(p)
        for link in re.findall('class="symbol" href="([^"#]*)', (site/p).with_suffix('.html').read_text(encoding='utf-8')):
            to = (site/p).parent.joinpath(link).resolve().relative_to(site.resolve()).with_suffix('.ipynb').as_posix()
            count += 1
            assert dev_site.framework(to) in (own or 'torch', ''), f'{p}: {link}'
    assert count > 20

def test_settings_for_quarto():
    "What Quarto would do otherwise: fonts and formulas from other hosts, narrow columns, code that is wrapped"
    quarto = yaml.safe_load((top/'_quarto.yml').read_text(encoding='utf-8'))
    html,bar = quarto['format']['html'],quarto['website']['sidebar']
    assert (html['html-math-method'], html['code-overflow'], html['mainfont'], bar['style'], bar['collapse-level']) == ('mathml', 'scroll', 'system-ui', 'docked', 1)
    assert '$web-font-path: false;' in (top/'nbs/styles.scss').read_text()
    for name in (*html['theme']['light'], *html['theme']['dark']): assert not name.endswith('.scss') or (top/'nbs'/name).is_file()
    assert (top/'nbs'/quarto['website']['favicon']).is_file()

# --- in a browser ---

overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
pictures = '[...document.images].filter(i => (i.loading = "eager", i.complete && !i.naturalWidth)).map(i => i.src)'

@pytest.mark.parametrize('width', [390, 1440])
def test_pages_open(visit, address, width):
    "No error, no missing file, no other host, no broken image, and nothing wider than the window"
    page = visit(viewport=dict(width=width, height=844))
    wide = {}
    for name in opened:
        page.goto(address+name, wait_until='load')
        assert page.evaluate(pictures) == [], name
        if (n := page.evaluate(overflow)) > 0: wide[name] = n
    assert wide == {} and page.problems == []

contrast = '''selectors => {
    const parse = s => { const c = document.createElement('canvas').getContext('2d'); c.fillStyle = s; c.fillRect(0, 0, 1, 1); const d = c.getImageData(0, 0, 1, 1).data; return [d[0], d[1], d[2], d[3]/255] }
    const over = (a, b) => [0, 1, 2].map(i => a[i]*a[3] + b[i]*(1-a[3])).concat(1)
    const light = c => { const [r, g, b] = c.slice(0, 3).map(v => (v /= 255) <= .03928 ? v/12.92 : ((v+.055)/1.055)**2.4); return .2126*r + .7152*g + .0722*b }
    const back = e => { const all = []; for (; e; e = e.parentElement) all.push(parse(getComputedStyle(e).backgroundColor)); return all.reverse().reduce((under, c) => over(c, under), [255, 255, 255, 1]) }
    return selectors.map(s => { const e = document.querySelector(s); if (!e) return [s, null]
        const b = back(e), t = over(parse(getComputedStyle(e).color), b), [x, y] = [light(t), light(b)].sort((p, q) => q-p); return [s, (x+.05)/(y+.05), light(b)] })
}'''

@pytest.mark.parametrize('scheme', ['light', 'dark'])
def test_text_is_legible(visit, address, scheme):
    "Text, inline code, code, comments, outputs, table cells and links stand out from their background by the ratio that WCAG asks for"
    page = visit(color_scheme=scheme, viewport=dict(width=1440, height=900))
    page.goto(address+'how_to_read.html', wait_until='load')
    parts = ['.md-content p:not([class])', '.md-content h2', '.md-content p code', '.highlight pre code', '.highlight .k', '.highlight .c1', '.highlight .s2, .highlight .sd', '.output pre', '.md-content td', '.md-content p a', '.md-nav a']
    found = page.evaluate(contrast, parts)
    assert [o for o in found if o[1] is None or o[1] < (3 if o[0].startswith('.highlight .') else 4.5)] == []
    assert all((o[2] < .1) == (scheme == 'dark') for o in found), found

def test_figures_in_the_dark(visit, address):
    "A plot, drawn black on white, is turned round, so that it is no white plate"
    page = visit(color_scheme='dark')
    page.goto(address+'make_it_fast.html', wait_until='load')
    assert 'invert' in page.evaluate('getComputedStyle(document.querySelector("img.plot")).filter')

count_answers = """window.asked = window.answered = 0
window.Worker = class extends Worker {
    constructor(...args) { super(...args); this.addEventListener('message', () => window.answered++) }
    postMessage(...args) { window.asked++; super.postMessage(...args) }
}"""
ask = """async terms => {
    const all = s => [...document.querySelectorAll('*')].filter(e => e.shadowRoot).flatMap(e => [...e.shadowRoot.querySelectorAll(s)])
    const box = all('[role=combobox]')[0], found = {}
    const pause = ms => new Promise(done => setTimeout(done, ms))  // a frame takes long without a graphics card
    all('[role=listbox]')[0].style.display = 'none'  // what takes longest is to draw the list
    for (const term of terms) {
        const before = window.asked, late = Date.now() + 10000
        box.value = term
        box.dispatchEvent(new Event('input', {bubbles: true}))
        while (window.asked == before || window.answered < window.asked) {  // the index is searched in a worker
            if (Date.now() > late) throw new Error(`no answer for ${term}`)
            await pause(2)
        }
        await pause(10)  // the list is made
        found[term] = all('a[role=option]').map(a => a.href)
    }
    return found
}"""

def results(page, asked):
    "`{term: links}`: what the site's own search lists for each term, typed into its box one after the other"
    page.click('.md-search__button')
    page.get_by_role('combobox').wait_for()
    return page.evaluate(ask, asked)

def pages_with(site, term, links):
    "Pages among the first five links whose text has the term, where each link says that it answers this term"
    asked = [urlsplit(l) for l in links[:5]]
    assert all(parse_qs(l.query)['h'] == [term] for l in asked), (term, links)
    return [n for l in asked if term.lower() in text_of(site/(n := l.path.lstrip('/'))).lower()]

@functools.cache
def text_of(path):
    "Text of a page"
    body = re.search('<article.*</article>', path.read_text(encoding='utf-8'), re.S)
    return re.sub(r'\s+', ' ', unescape(re.sub('<[^>]+>', '', body[0])))

def test_search_finds_the_terms_of_the_field(visit, site, address):
    "Every term of the list is on one of the first five pages that the search shows; what is nowhere is not found"
    page = visit(viewport=dict(width=1440, height=900))
    page.add_init_script(count_answers)
    page.goto(address+'index.html', wait_until='load')
    found = results(page, [*terms, 'xylophone quartet'])
    assert found.pop('xylophone quartet') == []
    assert len(found) == len(terms) >= 60
    assert [t for t, links in found.items() if not pages_with(site, t, links)] == [] and page.problems == []
