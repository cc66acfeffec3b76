//! Steps with a headline, a running time, and a word on what to do next.

use std::time::{Duration, Instant};

use anyhow::{Result, bail};

/// A row of steps. A step that fails does not end the row: the next ones may
/// have something to say as well.
pub(crate) struct Steps {
    began: Instant,
    done: Vec<Done>,
}

struct Done {
    headline: &'static str,
    took: Duration,
    /// What to do next, if the step failed.
    advice: Option<&'static str>,
}

impl Steps {
    /// A row with no step done yet.
    pub(crate) fn begin() -> Self {
        Self {
            began: Instant::now(),
            done: Vec::new(),
        }
    }

    /// Does a step; the advice is for the case that it fails. What the step
    /// returned is handed on, for the steps that need it.
    pub(crate) fn step<T>(
        &mut self,
        headline: &'static str,
        advice: &'static str,
        work: impl FnOnce() -> Result<T>,
    ) -> Option<T> {
        println!("\n=== {headline}");
        let began = Instant::now();
        let result = work();
        let took = began.elapsed();
        let failed = result.as_ref().err();
        match failed {
            None => println!("=== {headline}: fine ({})", seconds(took)),
            Some(error) => {
                eprintln!("\nerror: {error:#}");
                eprintln!("=== {headline}: FAILED ({}). {advice}", seconds(took));
            }
        }
        self.done.push(Done {
            headline,
            took,
            advice: failed.map(|_| advice),
        });
        result.ok()
    }

    /// Sums up; an error if any step failed.
    pub(crate) fn finish(self) -> Result<()> {
        println!("\n=== Summary");
        for step in &self.done {
            let word = if step.advice.is_some() {
                "FAILED"
            } else {
                "fine"
            };
            println!("  {word:<8}{:>9}  {}", seconds(step.took), step.headline);
            if let Some(advice) = step.advice {
                println!("  {:<17}  -> {advice}", "");
            }
        }
        println!("  in all {:>10}", seconds(self.began.elapsed()));
        let failed = self
            .done
            .iter()
            .filter(|step| step.advice.is_some())
            .count();
        if failed > 0 {
            bail!(
                "{failed} of {} steps failed; what to do stands beside each",
                self.done.len()
            );
        }
        println!("All {} steps are fine.", self.done.len());
        Ok(())
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use anyhow::anyhow;

    use super::Steps;

    #[test]
    fn one_failed_step_fails_the_row_and_not_the_next_step() {
        let mut steps = Steps::begin();
        assert_eq!(
            steps.step("first", "mend it", || Err::<(), _>(anyhow!("broken"))),
            None
        );
        assert_eq!(steps.step("second", "mend it", || Ok(2)), Some(2));
        assert!(steps.finish().is_err());
    }

    #[test]
    fn a_row_of_good_steps_is_good() {
        let mut steps = Steps::begin();
        steps.step("only", "mend it", || Ok(()));
        assert!(steps.finish().is_ok());
    }
}
