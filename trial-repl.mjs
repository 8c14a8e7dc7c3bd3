import { createServer } from 'node:http'
import { chromium } from 'playwright-core'
import { launchOptions } from '#scripts/browser.mjs'
import { serveFolder } from '#scripts/serve.mjs'
const G = { log: [], ctxs: {} }
G.server = await serveFolder('/tmp/dist-trial', { base: '/some/folder/', port: 0 })
G.url = G.server.url
G.browser = await chromium.launch(launchOptions())
G.profile = async (name, opt = {}) => {
  const { prefs, ...rest } = opt
  const c = await G.browser.newContext({ viewport: { width: 820, height: 1180 }, locale: 'en-GB', acceptDownloads: true, ...rest })
  c.setDefaultTimeout(5000)
  if (prefs) await c.addInitScript((p) => { if (!location.protocol.startsWith('http')) return; const pre = `journey${location.pathname.replace(/\/[^/]*$/, '')}`; for (const k in p) localStorage.setItem(`${pre}.${k}`, p[k]) }, prefs)
  c.on('console', (m) => { if (['error','warning'].includes(m.type())) G.log.push(name + ': ' + m.text()) })
  c.on('weberror', (e) => G.log.push(name + ' weberror ' + e.error()))
  const p = await c.newPage()
  p.on('download', async (d) => { const f = '/tmp/trial/dl/' + d.suggestedFilename(); await d.saveAs(f); G.log.push('download ' + f) })
  G.ctxs[name] = c
  return (G[name] = p)
}
G.shot = async (p, name, full = true) => { await p.waitForTimeout(400); await p.screenshot({ path: `/tmp/trial/s/${name}.png`, fullPage: full }); }
G.text = async (p) => (await p.locator('body').innerText())
const AF = Object.getPrototypeOf(async function () {}).constructor
createServer((q, r) => { let b = ''; q.on('data', (d) => (b += d)); q.on('end', async () => {
  let out; try { out = await new AF('G', `with(G){ return await (async()=>{ ${b} })() }`)(G) } catch (e) { out = 'ERR ' + (e.stack ?? e) }
  const l = G.log.splice(0); r.end((typeof out === 'string' ? out : JSON.stringify(out, null, 1) ?? '') + (l.length ? '\nLOG\n' + l.join('\n') : '') + '\n') }) }).listen(7788, '127.0.0.1')
console.log('up', G.url)
