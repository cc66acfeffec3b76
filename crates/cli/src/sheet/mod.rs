//! The report as plain text, for a terminal or a forum post.

mod codes;
mod notices;
mod outlooks;
mod recovery;
mod replies;

use std::io::{self, Write};

use ninsho_rules::judge::{Asked, NextTime, OutcomeIcon};
use ninsho_rules::parse::{Notice, NoticeCode};
use ninsho_rules::text::{Lang, Phrase, TerminalWord};
use ninsho_rules::{
    Channel, KNOWLEDGE_DATE, Reply, Report, RuleId, SourceId, Status, Subject, Verdict, is_stale,
};
use time::Date;

/// A verdict laid out for reading.
pub(crate) struct Sheet<'a> {
    verdict: &'a Verdict,
    notices: &'a [Notice],
    /// The days that the output says are left.
    days: Option<u32>,
    /// The codes that stand in a text without a licence, or beside the reason.
    codes: Vec<u32>,
    /// The answers to what the text asks.
    replies: Vec<(Asked, Reply<'a>)>,
    sender: Option<Date>,
    lang: Lang,
    today: Date,
}

impl<'a> Sheet<'a> {
    /// The sheet of an input.
    pub(crate) fn of(report: &'a Report, lang: Lang, today: Date) -> Self {
        Self {
            verdict: &report.verdict,
            notices: &report.notices,
            days: report.days_left(),
            codes: report
                .other_codes()
                .iter()
                .map(|code| code.number())
                .collect(),
            replies: report.replies(),
            sender: None,
            lang,
            today,
        }
    }

    /// The sheet of a link; `sender` is the knowledge date of the page that made it.
    pub(crate) fn of_link(
        verdict: &'a Verdict,
        sender: Option<Date>,
        lang: Lang,
        today: Date,
    ) -> Self {
        Self {
            verdict,
            notices: &[],
            days: None,
            codes: Vec::new(),
            replies: Vec::new(),
            sender,
            lang,
            today,
        }
    }

    pub(crate) fn print(&self, out: &mut impl Write) -> io::Result<()> {
        for phrase in self.verdict.provenance.phrases() {
            writeln!(out, "{}", self.lang.phrase(*phrase))?;
        }
        if self.verdict.facts.subject == Subject::Windows {
            self.replies(out)?;
            self.planned(out)?;
            self.recovery(out)?;
            self.answer(out)?;
            self.licence(out)?;
            self.reason(out, "\n")?;
            if !self.codes.is_empty() {
                writeln!(out, "\n{}", self.lang.phrase(Phrase::CodesTitle))?;
                self.codes(out)?;
            }
            self.outlooks(out)?;
            self.questions(out)?;
        } else {
            // A code alone is no licence, and it says what to do next.
            if self.verdict.facts.subject == Subject::Nothing {
                self.reason(out, "")?;
            }
            self.codes(out)?;
            if self.codes.is_empty() && self.notices.is_empty() {
                writeln!(out, "{}", self.lang.kind(self.verdict.licence.kind))?;
            }
        }
        self.advice(out)?;
        self.notices(out)?;
        self.dates(out)
    }

    fn word(&self, of: TerminalWord) -> &'static str {
        self.lang.terminal(of)
    }

    fn heading(&self, out: &mut impl Write, of: TerminalWord) -> io::Result<()> {
        writeln!(out, "\n{}", self.word(of))
    }

    /// How it stands, and what the page's heading asks, of a PC that is not down.
    fn answer(&self, out: &mut impl Write) -> io::Result<()> {
        if self.verdict.recovery.is_some() {
            return Ok(());
        }
        let (lang, now) = (self.lang, self.verdict.now);
        let answer = self.verdict.answer(lang);
        let icon = now.icon().symbol();
        writeln!(out, "{icon} {}: {answer}\n", lang.now(now))
    }

    fn licence(&self, out: &mut impl Write) -> io::Result<()> {
        let (lang, facts, licence) = (self.lang, &self.verdict.facts, &self.verdict.licence);
        let name = lang.product_name(facts.windows, facts.edition);
        writeln!(out, "{name}: {}", lang.kind(licence.kind))?;
        let shown = [
            facts.channel.map(Channel::name),
            facts.key.map(|key| lang.key_of(key, facts.channel)),
            facts.status.map(Status::name),
        ];
        let shown: Vec<&str> = shown.into_iter().flatten().collect();
        if !shown.is_empty() {
            writeln!(out, "({})", shown.join(", "))?;
        }
        writeln!(out, "{}", self.verdict.explanation(lang))?;
        if !licence.candidates.is_empty() {
            let kinds = licence.candidates.iter().map(|kind| lang.kind(*kind));
            let kinds: Vec<&str> = kinds.collect();
            let title = lang.phrase(Phrase::Candidates);
            writeln!(out, "{title}: {}", kinds.join(" / "))?;
        }
        let now = self.verdict.now;
        let marked = |icon: OutcomeIcon, text| format!("{} {text}", icon.symbol());
        writeln!(out)?;
        let chance = licence.open_free_upgrade();
        let sure = lang.certainty(licence.certainty).to_owned();
        for (label, value) in [
            (Phrase::HowSure, Some(sure)),
            (
                Phrase::FreeUpgradeChance,
                chance.map(|chance| lang.likelihood(chance).to_owned()),
            ),
            (Phrase::Now, Some(marked(now.icon(), lang.now(now)))),
        ] {
            if let Some(value) = value {
                writeln!(out, "{}: {value}", lang.phrase(label))?;
            }
        }
        if let Some(days) = self.days {
            writeln!(out, "{}", lang.days_left(days))?;
        }
        // Of a PC that is not activated the way back says it.
        if self.verdict.recovery.is_none() {
            let next = NextTime::of(&self.verdict.outlooks);
            let value = marked(next.icon(), lang.next_time(next));
            writeln!(out, "{}: {value}", lang.phrase(Phrase::NextTime))?;
        }
        self.indicators(out)?;
        self.rules(out, TerminalWord::Why, &licence.because)?;
        self.rules(out, TerminalWord::Against, &licence.against)
    }

    /// What stands out, each with what may follow and its innocent reasons.
    fn indicators(&self, out: &mut impl Write) -> io::Result<()> {
        let (lang, indicators) = (self.lang, &self.verdict.indicators);
        if indicators.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", lang.phrase(Phrase::IndicatorsTitle))?;
        for indicator in indicators {
            writeln!(out, "  - {}", lang.indicator(*indicator))?;
            writeln!(out, "    {}", lang.indicator_follows(*indicator))?;
            writeln!(out, "    {}", lang.indicator_innocent(*indicator))?;
            self.sources(out, "    ", indicator.row().sources)?;
        }
        writeln!(out, "  {}", lang.phrase(Phrase::IndicatorsNote))
    }

    fn rules(
        &self,
        out: &mut impl Write,
        heading: TerminalWord,
        rules: &[RuleId],
    ) -> io::Result<()> {
        if rules.is_empty() {
            return Ok(());
        }
        self.heading(out, heading)?;
        for rule in rules {
            writeln!(out, "  - {}", self.lang.rule(*rule))?;
        }
        Ok(())
    }

    /// Who says so and when, for what is no rule.
    fn sources(&self, out: &mut impl Write, lead: &str, ids: &[SourceId]) -> io::Result<()> {
        let named: Vec<String> = ids
            .iter()
            .map(|id| {
                let published = self.lang.dated(id.row());
                format!("{}, {published}", self.lang.source(*id))
            })
            .collect();
        writeln!(out, "{lead}[{}]", named.join("; "))
    }

    fn questions(&self, out: &mut impl Write) -> io::Result<()> {
        let lang = self.lang;
        let answers = &self.verdict.answers;
        if answers.given().next().is_some() {
            self.heading(out, TerminalWord::Answers)?;
        }
        for (question, answer) in answers.given() {
            writeln!(
                out,
                "  {} {}",
                lang.question(question),
                lang.option(question, answer)
            )?;
        }
        let Some(first) = self.verdict.questions.first() else {
            return Ok(());
        };
        self.heading(out, TerminalWord::Questions)?;
        for question in &self.verdict.questions {
            writeln!(
                out,
                "  {} {}",
                lang.question(*question),
                lang.question_decides(*question)
            )?;
            let options: Vec<String> = question
                .options()
                .into_iter()
                .map(|option| format!("{option} ({})", lang.option(*question, option)))
                .collect();
            writeln!(out, "      {}: {}", question.name(), options.join(" | "))?;
        }
        let example = first.options().first().copied().unwrap_or_default();
        writeln!(
            out,
            "  {} ninsho inspect --answer {}={example}",
            self.word(TerminalWord::AnswerLike),
            first.name()
        )
    }

    fn advice(&self, out: &mut impl Write) -> io::Result<()> {
        if self.verdict.advice.is_empty() {
            return Ok(());
        }
        self.heading(out, TerminalWord::ToDo)?;
        for (at, advice) in self.verdict.advice.iter().enumerate() {
            writeln!(out, "  {}. {}", at + 1, self.lang.advice(*advice))?;
            writeln!(out, "     {}", self.lang.advice_detail(*advice))?;
        }
        Ok(())
    }

    fn dates(&self, out: &mut impl Write) -> io::Result<()> {
        writeln!(
            out,
            "\n{}: {KNOWLEDGE_DATE}",
            self.word(TerminalWord::RulesAsOf)
        )?;
        if let Some(sender) = self.sender {
            writeln!(out, "{}: {sender}", self.word(TerminalWord::SenderRules))?;
        }
        if is_stale(self.today) {
            writeln!(out, "{}", self.word(TerminalWord::Stale))?;
        }
        match &self.verdict.link {
            Some(link) => writeln!(out, "{}: {link}", self.word(TerminalWord::Link)),
            None => Ok(()),
        }
    }
}

/// The sheets of several computers that were pasted together, one after the other.
pub(crate) fn print_each(
    reports: &[Report],
    lang: Lang,
    today: Date,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(out, "{}", lang.notice(NoticeCode::SeveralWindows))?;
    for (at, report) in reports.iter().enumerate() {
        let pc = lang.terminal(TerminalWord::Computer);
        let whose = if report.is_of_another_pc() {
            format!(" ({})", lang.phrase(Phrase::AnotherPc))
        } else {
            String::new()
        };
        writeln!(
            out,
            "\n=== {pc} {} / {}{whose} ===\n",
            at + 1,
            reports.len()
        )?;
        Sheet::of(report, lang, today).print(out)?;
    }
    Ok(())
}
