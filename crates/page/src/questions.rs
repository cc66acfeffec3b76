//! The questions that would sharpen the verdict.

use ninsho_rules::judge::{Answers, Question};
use ninsho_rules::text::{Lang, Phrase};

use crate::draw::Draw;
use crate::more;

/// How many questions stand open at once; the others wait behind one line.
const SHOWN: usize = 3;

/// The questions in the order in which they were first asked, so that none jumps away
/// from under the finger when it is answered.
pub(crate) fn questions(draw: &mut Draw, asked: &[Question], answers: &Answers, lang: Lang) {
    let (first, rest) = asked.split_at(asked.len().min(SHOWN));
    draw.put("section", |draw| {
        draw.with("aria-labelledby", "questions-title");
        draw.put("h2", |draw| {
            draw.with("id", "questions-title");
            draw.text(lang.phrase(Phrase::QuestionsTitle));
        });
        let note = if asked.is_empty() {
            Phrase::QuestionsDone
        } else {
            Phrase::QuestionsNote
        };
        draw.line("p.note", lang.phrase(note));
        fieldsets(draw, first, answers, lang);
        if !rest.is_empty() {
            more(
                draw,
                "details.more",
                lang.phrase(Phrase::MoreQuestions),
                |draw| fieldsets(draw, rest, answers, lang),
            );
        }
    });
}

fn fieldsets(draw: &mut Draw, questions: &[Question], answers: &Answers, lang: Lang) {
    for question in questions {
        let given = answers.get(*question);
        draw.open("fieldset");
        draw.with("key", question.name());
        draw.with("data-question", question.name());
        draw.line("legend", lang.question(*question));
        draw.line("p.decides", lang.question_decides(*question));
        draw.open("div.options");
        for answer in question.options() {
            let words = lang.option(*question, answer);
            option(draw, *question, answer, words, given == Some(answer));
        }
        let words = lang.phrase(Phrase::DoNotKnow);
        option(draw, *question, "", words, given.is_none());
        draw.close();
        draw.close();
    }
}

/// One answer to choose; the empty one takes an answer back.
fn option(draw: &mut Draw, question: Question, answer: &str, words: &str, checked: bool) {
    draw.open("label");
    draw.open("input");
    draw.with("type", "radio");
    draw.with("name", question.name());
    draw.with("value", answer);
    draw.with("checked", if checked { "true" } else { "" });
    draw.close();
    draw.text(words);
    draw.close();
}
