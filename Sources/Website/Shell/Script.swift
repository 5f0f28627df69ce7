/// The one script, for comfort only: every page works without it. Under 6 KB.
///
/// It opens law notes on wide screens, puts the one-time code of a link into its field, keeps quiz answers and sends
/// them in order, and says when a minute is left. What it says stands in `data-` attributes, from the catalogue.
///
/// What it needs of a page:
/// - `form[data-code]`: a field `input[name=code]` takes what stands after `#` in the address;
/// - `form[data-attempt]` with `data-saving`, `data-saved` (`{time}` is put in), `data-kept`, `data-stored`,
///   `data-ended`, and for a time limit `data-deadline` (milliseconds) and `data-last-minute`, said in `[data-clock]` anywhere;
/// - in it `fieldset[data-slot][data-sequence]` (the last sequence stored, 0 for none) with its `[data-status]` and,
///   for the form itself, `input[name=sequence-…]`; its answers are `input:checked`, `select[data-left]` (a row's group),
///   `select[data-step]` (a step's place), `input[data-part]` (day, month, year) or `input[data-value]`; with
///   `data-partial`, said while an order or a date is not whole;
/// - in it `[data-counts]`: what the page says of open questions for every number of them, `|` between, so that it stays
///   true as answers are stored.
enum Script {
    /// The script as served at `/script.js`.
    static let text = #"""
        "use strict";
        (() => {
        const all = (q, in_ = document) => in_.querySelectorAll(q);
        const wide = matchMedia("(min-width:64rem)");
        if (wide.matches) for (const d of all("details.law,details.toc")) d.open = true;

        const code = document.querySelector("form[data-code] input[name=code]");
        if (code && location.hash.length > 1) {
          try { code.value = decodeURIComponent(location.hash.slice(1)); } catch { code.value = location.hash.slice(1); }
          history.replaceState(null, "", location.pathname + location.search);
        }

        const summary = document.querySelector("[data-errors]");
        if (summary) summary.focus();

        const form = document.querySelector("form[data-attempt]");
        if (!form) return;
        const attempt = form.dataset.attempt, say = form.dataset, key = "iml-answers-" + attempt;
        const slots = new Map();
        let queue = [], busy = false, timer = 0;
        const keep = () => {
          try { queue.length ? localStorage.setItem(key, JSON.stringify(queue)) : localStorage.removeItem(key); } catch {}
        };
        const tell = (slot, sign, text, kind) => {
          const place = slots.get(slot) && slots.get(slot).querySelector("[data-status]");
          if (!place) return;
          const mark = document.createElement("span");
          mark.setAttribute("aria-hidden", "true");
          mark.textContent = sign;
          place.className = "saved " + kind;
          place.replaceChildren(mark, " " + text);
        };
        // The form sent without script must not take a sequence that is already spent on another answer.
        const step = (f, sequence, next) => {
          f.dataset.sequence = sequence;
          const field = f.querySelector("input[name^=sequence-]");
          if (field) field.value = next;
        };
        const now = () => new Date().toISOString().slice(11, 19) + " UTC";
        const count = form.querySelector("[data-counts]"), stored = new Set();
        const counted = (slot) => {
          stored.add(slot);
          if (count) count.textContent = count.dataset.counts.split("|")[slots.size - stored.size];
        };
        const given = (f) => {
          const pairs = [...all("select[data-left]", f)];
          if (pairs.length) return {pairs: Object.fromEntries(pairs.filter((s) => s.value).map((s) => [s.dataset.left, s.value]))};
          const steps = [...all("select[data-step]", f)], order = [];
          for (const s of steps) if (s.value) order[s.value - 1] = s.dataset.step;
          if (steps.length) return Object.keys(order).length === steps.length && {order};
          const [day, month, year] = [...all("input[data-part]", f)].map((i) => i.value.trim());
          if (year !== undefined) return day && month && year.length > 3 && {value: [year, month.padStart(2, 0), day.padStart(2, 0)].join("-")};
          const text = f.querySelector("input[data-value]");
          if (text) return {value: text.value};
          return {choice: [...all("input:checked", f)].map((i) => i.value)};
        };
        const show = (f, answer) => {
          if (!answer) return;
          if (answer.choice) for (const i of all("input", f)) i.checked = answer.choice.includes(i.value);
          if (answer.pairs) for (const s of all("select[data-left]", f)) s.value = answer.pairs[s.dataset.left] || "";
          if (answer.order) for (const s of all("select[data-step]", f)) s.value = answer.order.indexOf(s.dataset.step) + 1 || "";
          if (!answer.value) return;
          const parts = answer.value.split("-").reverse();
          all("input[data-part]", f).forEach((i, n) => { i.value = parts[n]; });
          for (const i of all("input[data-value]", f)) i.value = answer.value;
        };
        const send = async () => {
          if (busy || !queue.length) return;
          busy = true;
          clearTimeout(timer);
          let wait = 0;
          while (queue.length && !wait) {
            const {slot, body} = queue[0], f = slots.get(slot);
            tell(slot, "↻", say.saving, "");
            try {
              const answer = await fetch("/api/v1/attempts/" + encodeURIComponent(attempt) + "/answers/" + slot, {
                method: "PUT", credentials: "same-origin", body: JSON.stringify(body),
                headers: {"Content-Type": "application/json", "Accept": "application/json"}});
              if (answer.ok) {
                queue.shift();
                counted(slot);
                if (!queue.some((q) => q.slot === slot)) tell(slot, "✓", say.saved.replace("{time}", now()), "ok");
              } else if (answer.status === 409) {
                const told = await answer.json().catch(() => ({})), newer = told.stored || told.answer;
                queue = queue.filter((q) => q.slot !== slot);
                if (newer && f) {
                  const at = Number(newer.sequence || f.dataset.sequence);
                  step(f, at, at + 1);
                  show(f, newer);
                  counted(slot);
                }
                tell(slot, "!", newer ? say.stored : told.detail || say.ended, "no");
              } else if (answer.status === 429 || answer.status >= 500) {
                wait = 5000;
              } else if (answer.status === 401) {
                wait = 60000;
              } else {
                const told = await answer.json().catch(() => ({}));
                queue.shift();
                tell(slot, "!", told.detail || say.ended, "no");
              }
            } catch {
              wait = 5000;
            }
            keep();
          }
          if (wait) {
            for (const q of queue) tell(q.slot, "!", say.kept, "no");
            timer = setTimeout(send, wait);
          }
          busy = false;
        };

        for (const f of all("fieldset[data-slot]", form)) {
          slots.set(f.dataset.slot, f);
          if (Number(f.dataset.sequence)) stored.add(f.dataset.slot);
        }
        try { queue = JSON.parse(localStorage.getItem(key)) || []; } catch {}
        queue = queue.filter((q) => slots.has(q.slot) && q.body.sequence > Number(slots.get(q.slot).dataset.sequence));
        for (const q of queue) {
          step(slots.get(q.slot), q.body.sequence, q.body.sequence);
          show(slots.get(q.slot), q.body);
        }
        form.addEventListener("change", (event) => {
          const f = event.target.closest("fieldset[data-slot]");
          if (!f) return;
          const sequence = Number(f.dataset.sequence) + 1, body = given(f);
          if (!body) return tell(f.dataset.slot, "!", f.dataset.partial, "no");
          step(f, sequence, sequence);
          queue.push({slot: f.dataset.slot, body: {sequence, ...body}});
          keep();
          send();
        });
        addEventListener("online", send);
        send();

        const clock = document.querySelector("[data-clock]"), left = Number(say.deadline) - Date.now();
        if (clock && left > 0) setTimeout(() => { clock.textContent = say.lastMinute; }, Math.min(Math.max(left - 60000, 0), 2 ** 31 - 1));
        })();

        """#
}
