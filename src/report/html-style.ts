/** Style sheet of the HTML report. */
export const htmlStyle = `:root { color-scheme: light dark; --ground: #fff; --ink: #1b1b1b; --quiet: #595959; --line: #d4d4d4;
  --error: #b3261e; --warning: #8a5a00; --remark: #1f5f8b; --apart: #fff4d6; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #171717; --ink: #ececec; --quiet: #a8a8a8; --line: #444;
    --error: #ff8a80; --warning: #f5c26b; --remark: #8ecbff; --apart: #3b3220; }
}
body { margin: 0 auto; padding: 1rem; max-width: 70rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.1rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
h3 { font-size: 1rem; font-weight: normal; margin: 1rem 0 0; }
article > p, footer { margin: 0; color: var(--quiet); font-size: .875rem; overflow-wrap: anywhere; }
.error b { color: var(--error); }
.warning b { color: var(--warning); }
.remark b { color: var(--remark); }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .5rem; margin: .5rem 0; }
dl div { border: 1px solid var(--line); padding: .5rem; }
dl .apart { background: var(--apart); }
dt { color: var(--quiet); font-size: .875rem; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
`;
