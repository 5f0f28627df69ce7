/// The one script, for comfort only: every page works without it. Under 6 KB.
///
/// It opens law notes on wide screens, puts the one-time code of a link into its field, keeps quiz answers on the device
/// until they are stored, keeps what is typed into an activity until it is sent, says when the line is lost and when it is
/// back, and when time runs out. Whatever it says stands on the page, from the catalogue.
///
/// What it needs of a page:
/// - `form[data-code]`: a field `input[name=code]` takes what stands after `#` in the address;
/// - `[data-line]` with the messages about the line, each a hidden `[data-say]`: `lost`, `back`, `unsent` (a form could not go),
///   `out` (signed out), `draft`, and `late` with its `[data-late]` for the numbers of questions; in an attempt and on its result
///   with `data-attempt`;
/// - `form[data-guard]`: goes only once the campus answers and all that is kept is stored; with `data-draft`, a key, its fields
///   are kept until another `data-sent` stands on the page than when they went;
/// - in an attempt the form has `data-saving`, `data-saved` (`{time}` is put in), `data-kept`, `data-stored`, `data-ended`, and
///   for a time limit `data-remaining` (milliseconds), `data-last-minute` and `data-over`, said in `[data-clock]` anywhere;
/// - in it `fieldset[data-slot][data-sequence]` (the last sequence stored, 0 for none) with its `[data-status]` and,
///   for the form itself, `input[name=sequence-…]`; its answers are `input:checked`, `select[data-left]` (a row's group),
///   `select[data-step]` (a step's place), `input[data-part]` (day, month, year) or `input[data-value]`; with
///   `data-partial`, said while an order or a date is not whole;
/// - in it `[data-counts]`: what the page says of open questions for every number of them, `|` between, so that it stays
///   true as answers are stored.
///
/// Of each question the newest answer is kept, under a key of its own, so that two windows never write over each other; a
/// window that stands open beside shows it too. The highest sequence wins, and whoever comes late is told what stands.
enum Script {
    /// The script as served at `/script.js`.
    static let text = squeezed(written)

    private static let written = #"""
        "use strict";
        (() => {
        const all = (q, in_ = document) => [...in_.querySelectorAll(q)], one = (q) => all(q)[0];
        if (matchMedia("(min-width:64rem)").matches) for (const d of all("details.law,details.toc")) d.open = true;

        const code = one("form[data-code] input[name=code]");
        if (code && location.hash.length > 1) {
          code.value = location.hash.slice(1);
          history.replaceState(null, "", location.pathname + location.search);
        }

        one("[data-errors]")?.focus();

        const bar = one("[data-line]"), form = one("form[data-guard]");
        if (!bar) return;
        const kept = new Map(), slots = new Map(), stored = new Set(), prefix = "iml-" + bar.dataset.attempt + "-";
        const say = form?.dataset || {}, draft = say.draft && "iml-draft-" + say.draft;
        let lost = false, sure = false, busy = null, timer = 0;
        const line = (name) => { for (const p of bar.children) p.hidden = p.dataset.say !== name; };
        const read = (key) => {
          try { return JSON.parse(localStorage[key]); } catch {}
        };
        const on = (name, act, place = window) => place.addEventListener(name, act);
        const store = (key, value) => {
          try { value ? localStorage[key] = JSON.stringify(value) : localStorage.removeItem(key); } catch {}
        };
        const keep = (slot, body) => {
          body ? kept.set(slot, body) : kept.delete(slot);
          store(prefix + slot, body);
        };
        const tell = (slot, kind, text) => {
          const place = slots.get(slot)?.querySelector("[data-status]");
          if (!place) return;
          place.className = "saved " + kind;
          place.textContent = text;
        };
        const late = () => {
          one("[data-late]").textContent = [...kept.keys()].join(", ");
          for (const slot of [...kept.keys()]) {
            tell(slot, "no", say.ended);
            keep(slot);
          }
          lost = false;
          line("late");
        };
        try {
          for (const key of Object.keys(localStorage).sort())
            if (key.startsWith(prefix) && read(key)) kept.set(key.slice(prefix.length), read(key));
        } catch {}
        if (!form) return kept.size && late();

        const cut = (name) => {
          lost = true;
          line(name);
        };
        // What the campus answers; where it does not, it is asked again.
        const ask = async (path, more) => {
          let status = 0, told = {};
          try {
            const answer = await fetch("/api/v1/" + path, {signal: AbortSignal.timeout?.(2e4), ...more});
            status = answer.status;
            told = await answer.json();
          } catch {}
          const out = [401, 403, 404].includes(status), fine = status > 0 && !out && status !== 429 && status < 500;
          if (!fine) {
            cut(out ? "out" : "lost");
            clearTimeout(timer);
            timer = setTimeout(send, 5e3);
          }
          return {fine, status, told};
        };
        const reach = () => ask("people/me", {method: "HEAD"});
        // The form sent without script must not take a sequence that is already spent on another answer.
        const step = (f, sequence, next) => {
          f.dataset.sequence = sequence;
          for (const field of all("input[name^=sequence-]", f)) field.value = next;
        };
        const count = one("[data-counts]");
        const counted = (slot, kind, text) => {
          stored.add(slot);
          count.textContent = count.dataset.counts.split("|")[slots.size - stored.size];
          tell(slot, kind, text);
        };
        const given = (f) => {
          const [pairs, steps, parts, [text]] = ["left", "step", "part", "value"].map((name) => all(`[data-${name}]`, f)), order = [];
          if (pairs[0]) return {pairs: Object.fromEntries(pairs.filter((s) => s.value).map((s) => [s.dataset.left, s.value]))};
          for (const s of steps) if (s.value) order[s.value - 1] = s.dataset.step;
          if (steps[0]) return Object.keys(order).length === steps.length && {order};
          const [day, month, year] = parts.map((i) => i.value.trim().padStart(2, 0));
          if (parts[0]) return day > 0 && month > 0 && year > 999 && {value: [year, month, day].join("-")};
          return text ? {value: text.value} : {choice: all(":checked", f).map((i) => i.value)};
        };
        const show = (f, {choice, pairs, order, value}) => {
          for (const i of all("input,select", f)) {
            const {left, step, part} = i.dataset;
            if (choice) i.checked = choice.includes(i.value);
            else if (left) i.value = pairs[left] || "";
            else if (step) i.value = order.indexOf(step) + 1 || "";
            else if (part) i.value = value.split("-")[["year", "month", "day"].indexOf(part)];
            else if ("value" in i.dataset) i.value = value;
          }
        };
        const send = () => busy ||= (async () => {
          let fine = !lost || kept.size || (await reach()).fine;
          while (kept.size && fine) {
            const [slot, body] = kept.entries().next().value, f = slots.get(slot);
            tell(slot, "wait", say.saving);
            const {status, told, ...answer} = await ask("attempts/" + bar.dataset.attempt + "/answers/" + slot, {
              method: "PUT", body: JSON.stringify(body), headers: {"Content-Type": "application/json"}});
            const now = told.answer;
            fine = answer.fine;
            if (fine && status === 409 && !now) return late();
            if (!fine || kept.get(slot) !== body) continue;
            keep(slot);
            if (now && (status === 409 || now.sequence > body.sequence)) {
              step(f, now.sequence, now.sequence + 1);
              show(f, now);
              counted(slot, "no", say.stored);
            } else if (status < 300) {
              counted(slot, "ok", say.saved.replace("{time}", new Date().toISOString().slice(11, 19) + " UTC"));
            } else tell(slot, "no", told.detail || say.ended);
          }
          for (const slot of kept.keys()) tell(slot, "no", say.kept);
          if (fine && lost) line("back");
          if (fine) lost = false;
          return fine;
        })().finally(() => { busy = null; });

        for (const f of all("[data-slot]", form)) {
          slots.set(f.dataset.slot, f);
          if (f.dataset.sequence > 0) stored.add(f.dataset.slot);
        }
        const take = (body, slot) => {
          const f = slots.get(slot);
          if (body.sequence <= f.dataset.sequence) return;
          step(f, body.sequence, body.sequence);
          show(f, body);
        };
        kept.forEach(take);
        on("storage", ({key, newValue}) => {
          if (!newValue || !key.startsWith(prefix)) return;
          const slot = key.slice(prefix.length), body = JSON.parse(newValue);
          take(body, slot);
          kept.set(slot, body);
          setTimeout(send, 2e3);
        });
        on("change", ({target}) => {
          if (!lost) line();
          const f = target.closest("[data-slot]");
          if (!f) return;
          const slot = f.dataset.slot, sequence = Number(f.dataset.sequence) + 1, body = given(f);
          if (!body) return tell(slot, "no", f.dataset.partial);
          step(f, sequence, sequence);
          keep(slot, {sequence, ...body});
          send();
        }, form);

        if (draft) {
          const old = read(draft) || {fields: []}, save = (gone) => store(draft, {
            gone, sent: say.sent, fields: [...new FormData(form)].filter(([name]) => name !== "csrf")});
          if (old.gone && old.sent !== say.sent) store(draft);
          else for (const [name, value] of old.fields) {
            const field = form.elements[name];
            if (field && field.value !== value) {
              field.value = value;
              line("draft");
            }
          }
          on("input", () => save(), form);
          on("submit", () => save(sure), form);
        }
        on("submit", async (event) => {
          if (sure || !form.requestSubmit) return;
          event.preventDefault();
          const fine = kept.size ? await send() : (await reach()).fine;
          if (fine) {
            sure = true;
            form.requestSubmit(event.submitter);
            sure = false;
          } else if (fine === false) cut("unsent");
        }, form);
        on("beforeunload", (event) => { if (kept.size && !sure) event.preventDefault(event.returnValue = true); });
        on("offline", () => cut("lost"));
        on("online", send);
        on("focus", send);
        send();

        const left = say.remaining, clock = one("[data-clock]");
        for (const [at, text] of [[left - 6e4, say.lastMinute], [left, say.over]])
          if (left) setTimeout(() => { clock.textContent = text; }, Math.min(Math.max(at, 0), 2 ** 31 - 1));
        })();

        """#

    /// A script without its comments, indents and spaces beside signs; what stands between quotes is kept.
    ///
    /// Comments have lines of their own, quotes hold no quotes, and no line may need the end of the one before it as its own.
    static func squeezed(_ written: String) -> String {
        let lines = written.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("//") }
        var result = ""
        var quote: Character?
        var pending: Character?
        for sign in lines.joined(separator: "\n") {
            guard quote == nil else {
                if sign == quote { quote = nil }
                result.append(sign)
                continue
            }
            if sign == " " || sign == "\n" {
                pending = sign
                continue
            }
            // A line may end a statement, so its end stays unless the signs around it say that it does not.
            if let space = pending, let last = result.last {
                let parts = space == " " ? "{}()[];,=<>+*&|?:!." : "{;,"
                let isNeedless = parts.contains(last) || (space == " " ? parts.contains(sign) : sign == "}")
                if !isNeedless { result.append(space) }
            }
            pending = nil
            if sign == "\"" || sign == "`" { quote = sign }
            result.append(sign)
        }
        return result
    }
}
