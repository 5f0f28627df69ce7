/// The one style sheet: phone first, wide screens are the exception; light and dark by the reader's system.
///
/// Tokens carry meaning, not hue; state shows by shape and word first, colour last. Logical properties only, so that
/// right-to-left pages need no second sheet. Under 20 KB.
enum StyleSheet {
    /// The sheet as served at `/style.css`.
    static let text = tokens + base + frame + forms + law + learning + proof + tables + wide + media

    /// Colour, type and space; every colour pair holds 4.5 : 1 for text and 3 : 1 for edges.
    private static let tokens = #"""
        :root{color-scheme:light dark;
        --sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",Ubuntu,Arial,"Noto Sans Arabic","Geeza Pro","Noto Sans Devanagari","Noto Sans Ethiopic","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
        --serif:"Iowan Old Style",Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif",Georgia,"Noto Naskh Arabic","Geeza Pro","Noto Serif Ethiopic","Songti SC","Noto Serif CJK SC",serif;
        --paper:#fff;--wash:#f1f5f8;--ink:#15202b;--soft:#4a5763;--line:#cdd6de;--edge:#6f7d89;
        --link:#0f4c81;--seen:#5a3d8a;--act:#14507d;--on-act:#fff;--ring:#c2410c;
        --ok:#17663a;--ok-bg:#e6f3ea;--warn:#7d4a00;--warn-bg:#fdf1d8;--stop:#a3241d;--stop-bg:#fceae7;--info-bg:#e5eff8;
        --party:#1d5f96;--on-party:#fff;--sign:#f6d58a;--sign-2:#8a5a00;--on-sign:#3a2600;--former:#c9ced3;--unknown:#e7ecf0;
        --s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2rem;--s7:3rem;--s8:4rem}
        @media (prefers-color-scheme:dark){:root{
        --paper:#10171e;--wash:#19232d;--ink:#e7ecf1;--soft:#aab6c1;--line:#33414e;--edge:#80909e;
        --link:#8fc6f6;--seen:#c7b2f2;--act:#8fc6f6;--on-act:#0b1722;--ring:#ffb454;
        --ok:#7bd49b;--ok-bg:#14301f;--warn:#f0c36b;--warn-bg:#332609;--stop:#ff9f94;--stop-bg:#3a1815;--info-bg:#15293b;
        --party:#5fa8e0;--on-party:#0a1620;--sign:#5a4310;--sign-2:#efc25c;--on-sign:#ffe9b8;--former:#4c5762;--unknown:#26323d}}

        """#

    private static let base = #"""
        *,::before,::after{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 var(--sans);overflow-wrap:break-word}
        h1,h2,h3,h4,p,ul,ol,dl,figure,table,fieldset,blockquote,pre{margin:0 0 var(--s4)}
        h1,h2,h3,.display{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance}
        h1{font-size:1.75rem;margin-bottom:var(--s3)}
        h2{font-size:1.375rem;margin:var(--s6) 0 var(--s3)}
        h3{font-size:1.125rem;margin:var(--s5) 0 var(--s2)}
        h4{font-size:1rem;margin:var(--s4) 0 var(--s1)}
        .first,.two>*>:first-child,section:first-child>h2:first-child,aside>h2:first-child{margin-top:0}
        small,.small{font-size:.875rem;line-height:1.45}
        .soft{color:var(--soft)}
        .lead{font-size:1.1875rem;line-height:1.5;text-wrap:pretty}
        ul,ol{padding-inline-start:1.4em}
        li{margin-bottom:var(--s1)}
        li::marker{color:var(--soft)}
        a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
        a:visited{color:var(--seen)}
        a:hover{text-decoration-thickness:3px}
        nav a:visited,.btn:visited,.card a:visited{color:var(--link)}
        :focus-visible{outline:3px solid var(--ring);outline-offset:2px;border-radius:2px}
        main:focus{outline:0}
        bdi{unicode-bidi:isolate}
        .num{font-variant-numeric:tabular-nums}
        time,.nb{white-space:nowrap}
        hr{border:0;border-top:1px solid var(--line);margin:var(--s6) 0}
        pre,code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9375em}
        pre{overflow-x:auto;background:var(--wash);padding:var(--s3)}
        blockquote{border-inline-start:4px solid var(--line);padding-inline-start:var(--s4)}
        img,svg{max-width:100%}
        [hidden]{display:none!important}
        .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .wrap{max-width:74rem;margin-inline:auto;padding-inline:var(--s4)}
        .text,main>p,main>.msg{max-width:38rem}
        .cards{display:grid;gap:var(--s4);grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));padding:0;list-style:none}
        .card{border:1px solid var(--line);border-top:3px solid var(--act);padding:var(--s4);display:flex;flex-direction:column;margin:0}
        .card h2,.card h3{margin:0 0 var(--s2);font-size:1.1875rem}
        .card p{margin-bottom:var(--s3)}
        .card>:last-child{margin:auto 0 0}
        .facts{display:grid;grid-template-columns:minmax(5.5rem,max-content) minmax(50%,1fr);gap:var(--s2) var(--s4)}
        .facts dt{color:var(--soft)}
        .facts dd{margin:0}
        .plain{list-style:none;padding:0}
        .lines>li{border-top:1px solid var(--line);padding-block:var(--s3);margin:0}
        .lines>li:last-child{border-bottom:1px solid var(--line)}
        .gist{margin:0 0 var(--s1)}
        .lines .go{font-weight:600;display:inline-block;padding-block:.15rem}
        .cols{columns:14rem;column-gap:var(--s6);list-style:none;padding:.2rem 0 0}
        .cols li{break-inside:avoid;padding-block:.15rem}
        .big{font:600 2rem/1.1 var(--serif);display:block}
        details>summary{cursor:pointer;min-height:2.75rem;padding-block:.55rem;font-weight:600;color:var(--link)}

        """#

    /// Header, footer, the way back.
    private static let frame = #"""
        .skip{position:absolute;inset-inline-start:var(--s4);top:-6rem;padding:var(--s3) var(--s4);background:var(--paper);z-index:9}
        .skip:focus{top:var(--s2)}
        .top{border-top:4px solid var(--act);border-bottom:1px solid var(--line)}
        .top .wrap{display:flex;flex-wrap:wrap;align-items:center}
        .brand{display:inline-flex;align-items:center;gap:.5rem;min-height:3rem;font:600 1.1875rem/1 var(--serif);text-decoration:none}
        .brand,.brand:visited{color:var(--ink)}
        .brand svg{width:1.75rem;height:1.25rem}
        .tile-p{color:var(--party)}
        .tile-s{color:var(--sign-2)}
        .top nav{display:flex;flex-wrap:wrap;align-items:center}
        .top nav a,.lang button{display:inline-flex;align-items:center;min-height:2.75rem;padding-inline:.4rem;font-size:.875rem;text-decoration:none}
        .top nav a:hover,.lang button:hover{text-decoration:underline}
        .top nav a[aria-current]{font-weight:600;color:var(--ink);box-shadow:inset 0 -3px var(--act)}
        .lang button{border:0;background:none;color:var(--link);font:inherit;cursor:pointer}
        .top .lang{display:flex;margin-inline-start:auto}
        .top .lang *{font-size:.8125rem;padding-inline:.35rem}
        .top .me{margin-inline:auto -.4rem}
        .top .main{order:3;flex:1 0 100%;margin-inline:-.4rem}
        .top>.test{margin:0;padding:var(--s1) max(var(--s4),calc(50% - 37rem + var(--s5)));background:var(--warn-bg);color:var(--warn);border-top:1px solid;font-size:.875rem}
        .top .me bdi{display:inline-block;max-width:9.5rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom}
        .sections{background:var(--wash);border-bottom:1px solid var(--line)}
        .sections .wrap{display:flex;flex-wrap:wrap;column-gap:.9rem}
        .sections a{display:inline-flex;align-items:center;min-height:2.75rem;font-size:.875rem}
        .sections [aria-current]{font-weight:600;color:var(--ink);text-decoration:none}
        .sheet .test{max-width:34rem;background:#fdf1d8;color:#7d4a00;border:1px solid;padding:var(--s1) var(--s2);font-size:.875rem}
        .foot{margin-top:var(--s8);padding-block:var(--s5);background:var(--wash);border-top:1px solid var(--line);font-size:.875rem}
        .foot p{margin:0 0 var(--s2)}
        .foot a{display:inline-block;padding-block:.2rem}
        .crumb{padding-block:var(--s3) var(--s4);font-size:.875rem;min-height:var(--s5)}
        .crumb ol{list-style:none;margin:0;padding:0}
        .crumb li{display:inline}
        .crumb a{padding-block:.2rem}
        .crumb li+li::before{content:"/";padding-inline:.5em;color:var(--soft)}

        """#

    /// Buttons, fields, messages.
    private static let forms = #"""
        .btn{display:inline-flex;align-items:center;justify-content:center;min-height:2.75rem;padding:.5rem 1.1rem;border:2px solid var(--act);border-radius:4px;background:var(--act);font:600 1rem/1.2 var(--sans);text-decoration:none;text-align:center;cursor:pointer}
        .btn,.btn:visited{color:var(--on-act)}
        .btn:hover{text-decoration:underline}
        .btn.second,.btn.second:visited{background:none;color:var(--link)}
        .btn.danger{background:none;border-color:var(--stop);color:var(--stop)}
        .btn.link{background:none;border:0;padding:0 .5rem;color:var(--link);font:inherit;font-size:.9375rem}
        .top form{display:inline}
        .acts{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:center;margin-block:var(--s4)}
        label,legend{font-weight:600;display:block}
        legend{padding:0;margin-bottom:var(--s2)}
        .item>legend{font-weight:400;margin-bottom:var(--s3)}
        fieldset{border:0;padding:0;min-width:0}
        .hint{display:block;font-weight:400;color:var(--soft);font-size:.9375rem}
        input,select,textarea{font:inherit;color:inherit;background:var(--paper);border:2px solid var(--edge);border-radius:4px;min-height:2.75rem;padding:.35rem .6rem;max-width:100%}
        input[type=checkbox],input[type=radio]{min-height:0;width:1.35rem;height:1.35rem;margin:0;flex:none;accent-color:var(--act)}
        textarea{width:100%;min-height:8rem}
        .field{margin-bottom:var(--s5)}
        .field>input:not([size]),.field>select{width:100%}
        .bad{border-inline-start:5px solid var(--stop);padding-inline-start:var(--s3)}
        [aria-invalid=true]{border-color:var(--stop)}
        .err{display:block;color:var(--stop);font-weight:600;margin:var(--s1) 0}
        .row{display:flex;flex-wrap:wrap;gap:var(--s3);align-items:end;margin-bottom:var(--s4)}
        .row .field{margin:0}
        .msg{border:1px solid var(--line);border-inline-start:6px solid var(--act);background:var(--info-bg);padding:var(--s3) var(--s4);margin-bottom:var(--s4)}
        .msg>:last-child{margin-bottom:0}
        .msg h2,.msg h3{margin-top:0;font-size:1.1875rem}
        .msg.ok{border-inline-start-color:var(--ok);background:var(--ok-bg)}
        .msg.warn{border-inline-start-color:var(--warn);background:var(--warn-bg)}
        .msg.stop{border-inline-start-color:var(--stop);background:var(--stop-bg)}

        """#

    /// Binding or not, the status of a State, the lesson with its law beside it. Marks are borders, which print.
    private static let law = #"""
        .mark{display:inline-flex;align-items:center;gap:.4em;font-size:.875rem;font-weight:600;white-space:nowrap}
        .mark::before{content:"";width:.8em;height:.8em;border:2px solid;flex:none}
        .binds::before{width:0;height:0;border-width:.4em}
        .t{display:inline-block;min-width:1.7em;padding:0 .3em;margin-inline-end:.4em;border:1px solid var(--edge);font:600 .8125rem/1.6 var(--sans);text-align:center}
        .t-p{background:var(--party);color:var(--on-party);border-color:var(--party)}
        .t-c{background:linear-gradient(var(--paper) 62%,var(--party) 62%);border-color:var(--party)}
        .t-s{background:var(--sign);background:repeating-linear-gradient(135deg,var(--sign) 0 6px,var(--paper) 6px 7px);color:var(--on-sign);border-color:var(--sign-2)}
        .t-n{color:var(--soft)}
        .t-f{background:var(--former);text-decoration:line-through}
        .t-u{background:var(--unknown);border:2px dotted var(--edge)}
        .key{display:flex;flex-wrap:wrap;gap:var(--s1) var(--s4);padding:0;list-style:none;font-size:.9375rem}
        .cite{font-weight:600}
        .line{display:inline-block;padding-block:.2rem;font-weight:400;font-size:.875rem}
        .law{border:1px solid var(--line);border-inline-start:4px solid var(--act);background:var(--wash);margin:0 0 var(--s4);font-size:.9375rem;line-height:1.45}
        .law.guide{border-inline-start:6px double var(--act)}
        .law summary{position:relative;padding-block:.5rem;padding-inline:var(--s3) 2.5rem;color:var(--ink);font-weight:400;list-style:none}
        .law summary::-webkit-details-marker{display:none}
        .law summary::after{content:"+";position:absolute;inset-inline-end:var(--s3);top:.35rem;font:400 1.5rem/1.4 var(--sans);color:var(--link)}
        .law[open] summary::after{content:"−"}
        .law summary b{margin-inline-end:.5em;color:var(--link)}
        .law .who{display:block;color:var(--soft);font-size:.875rem}
        .law .in{padding:0 var(--s3) var(--s3)}
        .law .in p{margin-bottom:var(--s2)}
        .law :target,.law:target{outline:3px solid var(--ring);outline-offset:2px}
        .toc{border-block:1px solid var(--line);margin-bottom:var(--s5);font-size:.9375rem}
        .toc ol{margin:0}
        .toc [aria-current]{font-weight:600}
        .lesson-nav{display:flex;flex-wrap:wrap;justify-content:space-between;gap:var(--s3);border-top:1px solid var(--line);padding-top:var(--s4);margin-top:var(--s6)}
        .try{border-block:2px solid var(--act);padding-block:var(--s4);margin-block:var(--s5)}

        """#

    /// Progress that explains itself, quiz, result.
    private static let learning = #"""
        .rule{list-style:none;padding:0}
        .rule .rule{padding-inline-start:var(--s5);margin:var(--s2) 0 0}
        .rule li{position:relative;padding-inline-start:2.1rem;margin-bottom:var(--s3)}
        .rule li::before{position:absolute;inset-inline-start:0;top:.05rem;width:1.4rem;height:1.4rem;border:2px solid var(--edge);border-radius:50%;font:700 .85rem/1.25rem var(--sans);text-align:center;content:""}
        .rule .met::before{content:"✓";background:var(--ok);border-color:var(--ok);color:var(--paper)}
        .rule .never::before{content:"×";border-radius:2px;background:var(--stop);border-color:var(--stop);color:var(--paper)}
        .rule .st{font-weight:600}
        .met>.st{color:var(--ok)}
        .never>.st{color:var(--stop)}
        .rule small{display:block;color:var(--soft)}
        progress,meter{width:100%;height:.75rem;accent-color:var(--act)}
        .item{border-top:2px solid var(--ink);padding-top:var(--s4);margin-bottom:var(--s7)}
        .item>legend{float:inline-start;width:100%}
        .item>legend+*{clear:both}
        .opt{display:flex;gap:var(--s3);padding:.7rem var(--s3);border:1px solid var(--line);margin-bottom:var(--s2);font-weight:400;cursor:pointer}
        .opt:has(:checked){border-color:var(--act);box-shadow:inset 0 0 0 1px var(--act);background:var(--info-bg)}
        .opt.right{border:2px solid var(--ok);background:var(--ok-bg)}
        .opt.wrong{border:2px dashed var(--stop);background:var(--stop-bg)}
        .opt small{display:block;margin-top:var(--s2)}
        .opt .v{font-weight:600;display:block}
        .right .v{color:var(--ok)}
        .wrong .v{color:var(--stop)}
        .pair{display:grid;gap:var(--s2);border-top:1px solid var(--line);padding-block:var(--s3)}
        .pair label{font-weight:400}
        .pair select{width:100%}
        .saved{display:flex;align-items:baseline;gap:.5em;font-size:.9375rem;color:var(--soft);margin:var(--s3) 0;min-height:1.5em}
        .saved::before{font-weight:700}
        .saved.ok::before{content:"✓";content:"✓"/""}
        .saved.wait::before{content:"↻";content:"↻"/""}
        .saved.no::before{content:"!";content:"!"/""}
        .saved.ok{color:var(--ok)}
        .saved.no{color:var(--stop);font-weight:600}
        @media (min-width:40rem) and (min-height:40rem){.stick{position:sticky;bottom:0}html:has(.stick){scroll-padding-bottom:8rem}}
        .stick{background:var(--paper);border-top:2px solid var(--edge);padding-block:var(--s3);display:flex;flex-wrap:wrap;gap:var(--s2) var(--s4);align-items:center;justify-content:space-between}
        .stick p{margin:0}
        .bar{position:sticky;top:0;z-index:2}
        html:has(.bar>:not([hidden])){scroll-padding-top:9rem}
        .compared{border-top:1px solid var(--line)}
        .compared .lines{max-width:44rem}.compared .lines>li:last-child{border-bottom:0}
        .compared details{padding-inline-start:var(--s4)}
        .why{display:block;margin-top:var(--s1)}
        .typed{white-space:pre-line}
        .clock{border:2px solid var(--edge);padding:var(--s2) var(--s4);display:inline-block}

        """#

    /// The certificate (white in dark too, as on paper) and the answer about one.
    private static let proof = #"""
        .stand{border:2px solid;padding:var(--s4);margin-bottom:var(--s5);display:grid;grid-template-columns:auto 1fr;column-gap:var(--s4);align-items:start}
        .stand .sym{font:700 1.75rem/2.5rem var(--sans);width:2.75rem;height:2.75rem;text-align:center;border:2px solid;border-radius:4px}
        .stand .display{font-size:1.5rem;margin:0 0 var(--s1)}
        .stand p{margin:0}
        .stand p:not(.display){color:var(--ink)}
        .s-ok{color:var(--ok);background:var(--ok-bg)}
        .s-ok .sym{border-radius:50%}
        .s-hold{color:var(--warn);background:var(--warn-bg)}
        .s-no{color:var(--stop);background:var(--stop-bg)}
        .s-not{color:var(--ink);background:var(--wash)}
        .s-not,.s-not .sym{border-style:dashed}
        .sheet{position:relative;background:#fff;color:#15202b;border:1px solid #cdd6de;padding:1.5rem;overflow:hidden}
        .sheet>*:not(.map){position:relative}
        .sheet .map{position:absolute;top:1.25rem;inset-inline-end:1rem;width:40%;fill:#1d5f96;opacity:.1}
        .sheet .brand{color:#15202b!important}
        .sheet .sign{display:flex;gap:1rem;align-items:end;margin-top:1.5rem}.sheet .sign p{margin:0}
        .sheet h1,.sheet h2{margin-top:0}
        .sheet .name{font:600 2rem/1.3 var(--serif);color:#0f3557;margin:.25rem 0 1rem;text-wrap:balance}
        .sheet .facts dt,.sheet .soft{color:#4a5763}
        .sheet a,.sheet a:visited{color:#0f4c81}
        .sheet .qr{width:7rem;height:7rem;display:block}
        .sign{display:flex;flex-wrap:wrap;gap:1.5rem;margin-top:1.5rem}
        .sign div{border-top:1px solid #4a5763;padding-top:.35rem;min-width:11rem;font-size:.875rem;line-height:1.4}

        """#

    /// On a phone each row of `.stack` becomes a small list; `.scroll` scrolls in its own frame.
    private static let tables = #"""
        table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.4}
        caption{text-align:start;font-weight:600;padding-bottom:var(--s2)}
        th,td{text-align:start;vertical-align:top;padding-block:.5rem;padding-inline:0 .75rem;border-bottom:1px solid var(--line)}
        thead th{border-bottom:2px solid var(--edge);vertical-align:bottom}
        tbody th{font-weight:600}
        th.half{width:52%}
        td code,th bdi{overflow-wrap:anywhere}
        .learner{min-width:11rem}
        td.n,th.n{text-align:end;font-variant-numeric:tabular-nums}
        .scroll{position:relative;overflow-x:auto;margin-bottom:var(--s4)}
        .scroll table{margin:0}
        @media (max-width:47.99rem){
        .stack thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
        .stack,.stack tbody,.stack thead *{display:block}.stack thead *{width:1px;padding:0}
        .stack tr{display:block;border-top:2px solid var(--edge);padding-block:var(--s2)}
        .stack td,.stack th[scope=row]{display:block;width:auto;border:0;padding:.2rem 0;text-align:start}
        .stack td[data-l]{display:flow-root;padding-inline-start:8rem}
        .stack td[data-l]::before{content:attr(data-l);color:var(--soft);float:inline-start;width:8rem;margin-inline-start:-8rem;padding-inline-end:var(--s2)}
        .fill td[data-l]{padding-inline-start:0}.fill td[data-l]::before{float:none;display:block;width:auto;margin:0}.fill select{width:100%}
        .stack td:empty{display:none}.stack time{white-space:normal}}

        """#

    private static let wide = #"""
        @media (min-width:48rem){
        body{font-size:1.125rem}h1{font-size:2.25rem}h2{font-size:1.625rem}h3{font-size:1.25rem}
        .wrap{padding-inline:var(--s5)}
        .top .main{order:0;flex:0 1 auto;margin-inline:var(--s4) 0}
        .brand{min-height:3.75rem}.top nav a{padding-inline:.5rem;font-size:.9375rem}
        .two{display:grid;grid-template-columns:minmax(0,1fr) 20rem;gap:var(--s7)}
        .pair{grid-template-columns:1fr 1fr;align-items:center}
        .sheet{padding:2.5rem;min-height:34rem}.sheet .name{font-size:2.5rem}.sheet .map{width:52%}.sheet .facts{max-width:32rem}.sheet .sign{position:absolute!important;inset-inline-end:2.5rem;bottom:2.5rem;margin:0;background:#fff;padding:.5rem}}
        @media (min-width:64rem){
        .lesson{display:grid;grid-template-columns:13rem minmax(0,1fr);gap:var(--s6)}
        .toc{position:sticky;top:var(--s4);align-self:start;border:0}
        .toc>summary{display:none}
        .toc li a{display:inline-block;padding-block:.25rem}
        .beat{display:grid;grid-template-columns:minmax(0,36rem) minmax(15rem,1fr);column-gap:var(--s6)}
        .beat>*{grid-column:1}
        .beat>.laws{grid-column:2;grid-row:2/span 30;padding-top:.3rem}
        .laws .law{background:none;border-block:0;border-inline-end:0;border-inline-start-width:3px}
        .laws .law.guide{border-inline-start-width:6px}
        .laws .law summary{padding-block:0 var(--s1);padding-inline-end:var(--s3);min-height:0}
        .laws .law summary::after{content:none}
        .laws .law::details-content,.toc::details-content{content-visibility:visible;block-size:auto;display:block}}

        """#

    /// Scripts of other writing, small screens, contrast modes, motion, paper.
    private static let media = #"""
        :lang(ar){line-height:1.75;letter-spacing:0}
        :lang(ar) h1,:lang(ar) h2,:lang(ar) h3{font-family:"Noto Naskh Arabic","Geeza Pro","Traditional Arabic",serif;line-height:1.5}
        @media (max-width:22rem){time,.nb{white-space:normal}}@media (max-width:30rem){.mark{white-space:normal}}
        @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
        @media (forced-colors:active){.t,.rule li::before,.mark::before{forced-color-adjust:none}.btn,.opt,.msg{border-color:CanvasText}}
        @media print{
        :root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--line:#999;--link:#000;--seen:#000;--wash:#fff;--info-bg:#fff;--ok-bg:#fff;--stop-bg:#fff;--warn-bg:#fff;--party:#1d5f96;--on-party:#fff;--sign:#f6d58a;--on-sign:#3a2600}
        body{font-size:10.5pt}
        .top nav,.sections,.foot,.crumb,.acts,.skip,.toc,.lesson-nav,.noprint,main form{display:none}
        .law,.card,tr,.item,figure{break-inside:avoid}
        h2,h3{break-after:avoid}
        .law::details-content{content-visibility:visible;display:block;block-size:auto}
        .law summary::after{content:none}
        .text a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}
        .t,.rule li::before,.stand,.sheet{print-color-adjust:exact;-webkit-print-color-adjust:exact}
        body:has(.sheet) .top,body:has(.sheet) main>:not(.sheet):not(:has(.sheet)){display:none}
        .sheet{border:0;padding:0;break-inside:avoid;page:certificate}
        @page{size:A4;margin:16mm}
        @page certificate{size:A4 landscape;margin:16mm}}

        """#
}
