//! What becomes of it at each event.

use super::Export;
use crate::judge::{LeadingReason, Outcome, Outlook};
use crate::tables::rule::{RuleId, Stance};
use crate::tables::source::SourceId;
use crate::text::{Lang, Phrase};
use crate::verdict::Verdict;

impl Export {
    pub(super) fn outlooks(&mut self, verdict: &Verdict) {
        // Of a PC that is not activated they hold once it is again.
        self.heading(match verdict.recovery {
            Some(_) => Phrase::OnceActivated,
            None => Phrase::Events,
        });
        self.out.push_str(self.marks.table.0);
        // What is planned stands alone, as somebody asks for it; no heading parts the others.
        let (planned, others): (Vec<_>, Vec<_>) = verdict
            .events()
            .into_iter()
            .partition(|(group, _)| group.is_none());
        for part in [planned, others] {
            let outlooks: Vec<&Outlook> = part.into_iter().flat_map(|(_, of)| of).collect();
            for alike in folded(self.lang, &outlooks) {
                self.outlook(&alike);
            }
        }
        self.out.push_str(self.marks.table.1);
    }

    /// One row for events of which the same is said.
    fn outlook(&mut self, alike: &[&Outlook]) {
        let lang = self.lang;
        let Some(outlook) = alike.first() else {
            return;
        };
        let mut sources = Vec::new();
        for source in alike.iter().flat_map(|outlook| told_by(outlook)) {
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        let names: Vec<&str> = alike
            .iter()
            .map(|one| lang.scenario(one.scenario))
            .collect();
        let cited = self.cite(&sources);
        let word = lang.word(outlook);
        let [before, first, second, third, after] = self.marks.row;
        self.out.push_str(before);
        self.piece(outlook.outcome.icon().symbol());
        self.out.push_str(first);
        self.piece(&names.join(lang.separator()));
        self.out.push_str(second);
        self.piece(word);
        self.out.push_str(third);
        self.piece(lang.reason(outlook));
        if let Some(rule) = doubt(outlook) {
            self.piece(lang.gap());
            self.piece(lang.rule(rule));
        }
        if let Some(rule) = other_side(outlook) {
            self.piece(lang.gap());
            self.piece(lang.phrase(Phrase::ContestedBy));
            self.piece(": ");
            self.piece(lang.rule(rule));
        }
        self.piece(&cited);
        self.out.push_str(after);
    }
}

/// These outlooks, those of which the same is said in one row at the place of the first.
fn folded<'a>(lang: Lang, outlooks: &[&'a Outlook]) -> Vec<Vec<&'a Outlook>> {
    let said = |outlook: &Outlook| {
        (
            lang.word(outlook),
            lang.reason(outlook),
            doubt(outlook),
            other_side(outlook),
        )
    };
    let mut rows: Vec<Vec<&Outlook>> = Vec::new();
    for outlook in outlooks {
        match rows.iter_mut().find(|row| said(row[0]) == said(outlook)) {
            Some(row) => row.push(outlook),
            None => rows.push(vec![outlook]),
        }
    }
    rows
}

/// Who says so: the leading rule, and the first of each side, or one would be taken for the whole.
fn told_by(outlook: &Outlook) -> Vec<SourceId> {
    let sides = [Stance::Fails, Stance::Works].map(|side| outlook.with_stance(side).next());
    let told = outlook.because.first().copied().into_iter();
    told.chain(sides.into_iter().flatten())
        // The first source is the one that says so; the page and the JSON name them all.
        .filter_map(|rule| rule.row().sources.first().copied())
        .collect()
}

/// What says that it may go well all the same, where the outcome is a refusal.
fn other_side(outlook: &Outlook) -> Option<RuleId> {
    let is_refusal = matches!(outlook.outcome, Outcome::Unlikely | Outcome::NoRight);
    let against = outlook.against.iter().copied();
    let mut works = against.filter(|rule| rule.row().stance == Stance::Works);
    works.next().filter(|_| is_refusal)
}

/// What may go wrong, where the leading rule alone promises more than the outcome.
fn doubt(outlook: &Outlook) -> Option<RuleId> {
    let LeadingReason::Rule(leading) = outlook.leading_reason()? else {
        return None;
    };
    let has_catch = matches!(outlook.outcome, Outcome::Chance | Outcome::OkNoFallback);
    let is_promise = has_catch && leading.row().stance == Stance::Works;
    let mut fails = outlook.with_stance(Stance::Fails);
    fails.next().filter(|_| is_promise)
}

#[cfg(test)]
mod tests {
    use crate::export::Form;
    use crate::judge::{Answers, ManagedAnswer, PlanAnswer, Scenario};
    use crate::report::inspect;
    use crate::tables::source::KNOWLEDGE_DATE;
    use crate::text::Lang;

    /// What is said of many events alike is one row; what is planned stands alone before them.
    #[test]
    fn events_of_which_the_same_is_said_are_one_row() {
        let text = "Name: Windows(R), Professional edition\n\
             Description: Windows(R) Operating System, VOLUME_KMSCLIENT channel\n\
             Partial Product Key: T83GX\nLicense Status: Licensed\n";
        let answers = Answers {
            managed: Some(ManagedAnswer::No),
            plan: Some(PlanAnswer::Board),
            ..Answers::default()
        };
        let report = inspect(text, &answers, KNOWLEDGE_DATE);
        for lang in Lang::ALL {
            let said = report.export(Form::Text, *lang, None);
            let row = |scenario| {
                let name = lang.scenario(scenario);
                let mut rows = said.lines().filter(|line| line.starts_with('×'));
                rows.position(|line| line.contains(name))
            };
            let planned = row(Scenario::MbSwap);
            let alike = [Scenario::KeepUsing, Scenario::OtherPc, Scenario::NewVm].map(row);
            assert_eq!(planned, Some(0), "{said}");
            assert!(alike[0] > planned, "{said}");
            assert!(alike.iter().all(|at| *at == alike[0]), "{said}");
        }
    }
}
