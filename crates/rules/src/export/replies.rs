//! The answers to what the owner asks, first of all.

use super::Export;
use super::unshared::Unshared;
use crate::replies::Reply;
use crate::tables::rule::RuleId;
use crate::tables::source::SourceId;
use crate::text::{Lang, Phrase};
use crate::verdict::Verdict;

impl Export {
    pub(super) fn replies(&mut self, unshared: &Unshared<'_>) {
        if unshared.replies.is_empty() {
            return;
        }
        self.heading(Phrase::RepliesTitle);
        self.out.push_str(self.marks.list.0);
        for (asked, reply) in &unshared.replies {
            let said = reply.said(self.lang);
            let cited = self.cite(&reply.sources());
            let title = self.lang.asked(*asked);
            self.around(self.marks.item, &[title, " ", &said, &cited]);
        }
        self.out.push_str(self.marks.list.1);
    }

    /// What becomes of it at the event that is planned, where nobody asks about it in words.
    pub(super) fn planned(&mut self, verdict: &Verdict) {
        let lang = self.lang;
        let Some((said, outlook)) = verdict.planned_answer(lang) else {
            return;
        };
        self.heading(Phrase::PlannedEvent);
        let symbol = outlook.outcome.icon().symbol();
        self.around(
            self.marks.line,
            &[symbol, " ", &said, " — ", lang.reason(outlook)],
        );
    }

    /// The same for a chat, without sources.
    pub(super) fn short_replies(&mut self, unshared: &Unshared<'_>) {
        for (asked, reply) in &unshared.replies {
            let said = reply.said(self.lang);
            self.around(self.marks.line, &[self.lang.asked(*asked), " ", &said]);
        }
    }
}

impl Reply<'_> {
    /// The answer in words.
    pub fn said(&self, lang: Lang) -> String {
        match self {
            Self::Purchase(purchase) => lang.purchase(*purchase).to_owned(),
            Self::Event(outlook) => {
                let symbol = outlook.outcome.icon().symbol();
                [symbol, " ", lang.word(outlook), " — ", lang.reason(outlook)].concat()
            }
            Self::Rules(rules) => {
                let weighed = |rule: &RuleId| {
                    let weight = lang.weight(rule.row().weight);
                    [lang.rule(*rule), " (", weight, ")"].concat()
                };
                let all: Vec<String> = rules.iter().map(weighed).collect();
                all.join(lang.gap())
            }
        }
    }

    /// Who says so, each once.
    pub fn sources(&self) -> Vec<SourceId> {
        let rules = match self {
            Self::Purchase(_) => &[][..],
            Self::Event(outlook) => outlook.because.get(..1).unwrap_or_default(),
            Self::Rules(rules) => rules,
        };
        let mut all = Vec::new();
        for source in rules.iter().flat_map(|rule| rule.row().sources) {
            if !all.contains(source) {
                all.push(*source);
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::Facts;
    use crate::judge::{Answers, HappenedAnswer, PlanAnswer, StateAnswer};
    use crate::tables::source::KNOWLEDGE_DATE;
    use crate::text::Lang;
    use crate::{Form, Verdict};

    fn verdict(answers: &Answers) -> Verdict {
        Verdict::of(Facts::default(), answers, KNOWLEDGE_DATE)
    }

    #[test]
    fn what_is_planned_stands_at_the_head() {
        let planned = verdict(&Answers {
            state: Some(StateAnswer::Activated),
            plan: Some(PlanAnswer::Disk),
            ..Answers::default()
        });
        let said = planned.export(Form::Text, Lang::Ja, None);
        let [plan, kind] = ["予定している変更", "種類の判定"].map(|part| said.find(part));
        assert!(plan.is_some() && plan < kind, "{said}");
        let down = verdict(&Answers {
            state: Some(StateAnswer::NotActivated),
            happened: Some(HappenedAnswer::Board),
            ..Answers::default()
        });
        let said = down.export(Form::Text, Lang::Ja, None);
        assert!(!said.contains("予定している変更"), "{said}");
    }
}
