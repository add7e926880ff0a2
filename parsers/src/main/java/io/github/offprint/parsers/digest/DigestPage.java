package io.github.offprint.parsers.digest;

/** What stands around the cards. The style is part of the page, and the policy lets nothing else in. */
final class DigestPage {
    static final String BEGINNING = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="generator" content="Offprint"/>
            <title>Papers</title>
            <style>
            :root { color-scheme: light dark; --ink: #1d2430; --dim: #5b6472; --line: #dfe3ea; --paper: #ffffff;
              --ground: #f5f6f8; --accent: #1f5fbf; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --dim: #9aa4b2; --line: #333a45;
              --paper: #1e232b; --ground: #14181e; --accent: #8ab4f8; } }
            body { margin: 0; background: var(--ground); color: var(--ink);
              font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
            main, footer { max-width: 52rem; margin: 0 auto; padding: 1.5rem 1rem; }
            article { background: var(--paper); border: 1px solid var(--line); border-radius: 10px;
              padding: 1rem 1.25rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
            h2 { font-size: 1.15rem; line-height: 1.35; margin: 0 0 .3rem; }
            a { color: var(--accent); text-decoration: none; }
            a:hover { text-decoration: underline; }
            p { margin: .25rem 0; }
            p:empty { display: none; }
            span, time, a { unicode-bidi: isolate; }
            .origin, footer { color: var(--dim); font-size: .9rem; }
            .origin > * + *::before { content: "\\00B7"; margin: 0 .35em; }
            .presentation > * + * { margin-left: .3em; }
            .marks { font-size: .85rem; }
            .marks > * { display: inline-block; margin: .15rem .35rem .15rem 0; padding: 0 .5em;
              border: 1px solid var(--line); border-radius: 1em; }
            .keyword { color: var(--dim); }
            summary { cursor: pointer; color: var(--dim); font-size: .9rem; }
            .abstract { white-space: pre-line; }
            @media print { body { background: none; } article { border: 0; padding: 0; break-inside: avoid; } }
            </style>
            </head>
            <body>
            <main>
            """;

    private DigestPage() {}
}
