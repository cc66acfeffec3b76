//! What somebody plans and asks about: it comes first among the events.

use crate::judge::{Outcome, Outlook, PlanAnswer, ScenarioGroup};
use crate::text::Lang;
use crate::verdict::Verdict;

impl Verdict {
    /// The outlook for what somebody plans and asks about. Of a PC that is down the way back comes
    /// before any plan.
    pub fn planned(&self) -> Option<&Outlook> {
        let scenario = self.counted.plan.and_then(PlanAnswer::scenario)?;
        self.outlook(scenario).filter(|_| self.recovery.is_none())
    }

    /// The outlooks in the order in which they are read: what somebody plans and asks about comes
    /// first and has no group, the others follow in theirs.
    pub fn events(&self) -> Vec<(Option<ScenarioGroup>, Vec<&Outlook>)> {
        let first: Vec<_> = self.planned().into_iter().collect();
        let planned = self.planned().map(|outlook| outlook.scenario);
        let groups = ScenarioGroup::ALL.iter().map(|group| {
            let others = group.scenarios().iter().copied();
            let others = others.filter(|scenario| Some(*scenario) != planned);
            (
                Some(*group),
                others.filter_map(|event| self.outlook(event)).collect(),
            )
        });
        let all = std::iter::once((None, first)).chain(groups);
        all.filter(|(_, outlooks)| !outlooks.is_empty()).collect()
    }

    /// The event that somebody plans and what becomes of it, in a few words, and its outlook;
    /// `None` where nothing is planned, or nobody can say.
    pub fn planned_answer(&self, lang: Lang) -> Option<(String, &Outlook)> {
        let planned = self.planned()?;
        let is_open = planned.outcome == Outcome::Unknown;
        let said = [lang.scenario(planned.scenario), ": ", lang.word(planned)];
        (!is_open).then(|| (said.concat(), planned))
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::Facts;
    use crate::judge::{Answers, BoughtAnswer, FirstWindowsAnswer, PlanAnswer, StateAnswer};
    use crate::tables::source::KNOWLEDGE_DATE;
    use crate::text::Lang;
    use crate::verdict::Verdict;
    use crate::vocabulary::{Scenario, Windows};

    fn scenarios(state: StateAnswer, plan: Option<PlanAnswer>) -> Vec<Scenario> {
        let answers = Answers {
            state: Some(state),
            plan,
            ..Answers::default()
        };
        let verdict = Verdict::of(Facts::default(), &answers, KNOWLEDGE_DATE);
        let events = verdict.events().into_iter();
        let outlooks = events.flat_map(|(_, outlooks)| outlooks);
        outlooks.map(|outlook| outlook.scenario).collect()
    }

    #[test]
    fn what_is_planned_stands_first_and_once() {
        let usual = scenarios(StateAnswer::Activated, None);
        assert_eq!(usual[0], Scenario::KeepUsing);
        let planned = scenarios(StateAnswer::Activated, Some(PlanAnswer::Eleven));
        assert_eq!(planned[..2], [Scenario::Inplace10To11, Scenario::KeepUsing]);
        assert_eq!(planned.len(), usual.len());
        let nothing = scenarios(StateAnswer::Activated, Some(PlanAnswer::None));
        assert_eq!(nothing, usual);
    }

    #[test]
    fn what_is_planned_is_answered_in_words_unless_nobody_can_say() {
        let planned = |state, first_windows| {
            let answers = Answers {
                state: Some(state),
                plan: Some(PlanAnswer::Eleven),
                first_windows,
                bought: Some(BoughtAnswer::No),
                ..Answers::default()
            };
            let verdict = Verdict::of(Facts::default(), &answers, KNOWLEDGE_DATE);
            verdict.planned_answer(Lang::En).map(|(said, _)| said)
        };
        let server = Facts {
            windows: Some(Windows::Server2016),
            ..Facts::default()
        };
        let board = Answers {
            plan: Some(PlanAnswer::Board),
            ..Answers::default()
        };
        let unsaid = Verdict::of(server, &board, KNOWLEDGE_DATE);
        assert!(unsaid.planned().is_some());
        assert_eq!(unsaid.planned_answer(Lang::En), None);
        let old = Some(FirstWindowsAnswer::Old);
        let said = planned(StateAnswer::Activated, old);
        assert_eq!(
            said.as_deref(),
            Some("Upgrade from 10 to 11: No action needed")
        );
        assert_eq!(planned(StateAnswer::NotActivated, old), None);
    }

    #[test]
    fn of_a_pc_that_is_down_the_way_back_comes_before_any_plan() {
        let down = scenarios(StateAnswer::NotActivated, Some(PlanAnswer::Board));
        assert_eq!(down[0], Scenario::KeepUsing);
    }
}
