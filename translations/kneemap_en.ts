<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClinicianPage</name>
    <message numerus="yes">
        <source>within %n days</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n × %1 seconds on each side</source>
        <extracomment>%n is how many times, %1 how many seconds</extracomment>
        <translation>
            <numerusform>%n × %1 seconds on each side</numerusform>
            <numerusform>%n × %1 seconds on each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n × %1 seconds</source>
        <translation>
            <numerusform>%n × %1 seconds</numerusform>
            <numerusform>%n × %1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1 on each side</source>
        <extracomment>%n is how many sets, %1 how many repetitions</extracomment>
        <translation>
            <numerusform>%n set of %1 on each side</numerusform>
            <numerusform>%n sets of %1 on each side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets of %1</source>
        <translation>
            <numerusform>%n set of %1</numerusform>
            <numerusform>%n sets of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: rest for %n seconds</source>
        <translation>
            <numerusform>Next: rest for %n second</numerusform>
            <numerusform>Next: rest for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Get ready for %1: %2. It starts in %n seconds.</source>
        <extracomment>%1 is an exercise, %2 its sets: &quot;3 sets of 12&quot;</extracomment>
        <translation>
            <numerusform>Get ready for %1: %2. It starts in %n second.</numerusform>
            <numerusform>Get ready for %1: %2. It starts in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest for %n seconds.</source>
        <translation>
            <numerusform>Rest for %n second.</numerusform>
            <numerusform>Rest for %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change sides. %1 in %n seconds.</source>
        <translation>
            <numerusform>Change sides. %1 in %n second.</numerusform>
            <numerusform>Change sides. %1 in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcedText</name>
    <message numerus="yes">
        <source>Sources (%n)</source>
        <translation>
            <numerusform>Sources (%n)</numerusform>
            <numerusform>Sources (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message numerus="yes">
        <source>%n begun since %1</source>
        <translation>
            <numerusform>%n begun since %1</numerusform>
            <numerusform>%n begun since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left and wiped</source>
        <translation>
            <numerusform>%n left and wiped</numerusform>
            <numerusform>%n left and wiped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n printed</source>
        <translation>
            <numerusform>%n printed</numerusform>
            <numerusform>%n printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::AboutPage</name>
    <message numerus="yes">
        <source>All sources (%n)</source>
        <translation>
            <numerusform>All sources (%n)</numerusform>
            <numerusform>All sources (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::CauseCard</name>
    <message numerus="yes">
        <source>%n of them were read in a study.</source>
        <translation>
            <numerusform>%n of them was read in a study.</numerusform>
            <numerusform>%n of them were read in a study.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bars rest on %n sets of figures: how often people with this cause give each answer. %1 The rest are expert view.</source>
        <extracomment>%1 is a sentence on how many of the figures come from studies</extracomment>
        <translation>
            <numerusform>The bars rest on %n set of figures: how often people with this cause give each answer. %1 The rest are expert view.</numerusform>
            <numerusform>The bars rest on %n sets of figures: how often people with this cause give each answer. %1 The rest are expert view.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answers on this</source>
        <translation>
            <numerusform>%n more answer on this</numerusform>
            <numerusform>%n more answers on this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::CausesSection</name>
    <message numerus="yes">
        <source>That happens. Knees have many parts. Keep the load low and see a doctor or physio if it is no better in %n weeks.</source>
        <translation>
            <numerusform>That happens. Knees have many parts. Keep the load low and see a doctor or physio if it is no better in %n week.</numerusform>
            <numerusform>That happens. Knees have many parts. Keep the load low and see a doctor or physio if it is no better in %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n questions, or were not sure. More answers would make this clearer.</source>
        <translation>
            <numerusform>You skipped %n question, or were not sure. More answers would make this clearer.</numerusform>
            <numerusform>You skipped %n questions, or were not sure. More answers would make this clearer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::CleaningCover</name>
    <message numerus="yes">
        <source>Back in %n seconds.</source>
        <translation>
            <numerusform>Back in %n second.</numerusform>
            <numerusform>Back in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::CourseChart</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::ExercisesPage</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::ExercisesSection</name>
    <message numerus="yes">
        <source>Left out for you: %n</source>
        <comment>number of exercises</comment>
        <translation>
            <numerusform>Left out for you: %n</numerusform>
            <numerusform>Left out for you: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::ItemPage</name>
    <message numerus="yes">
        <source>One at a time: %n more after this</source>
        <extracomment>The person was not sure about a list; its items are asked one by one</extracomment>
        <translation>
            <numerusform>One at a time: %n more after this</numerusform>
            <numerusform>One at a time: %n more after this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::KneeDiagram</name>
    <message numerus="yes">
        <source>%n spots</source>
        <translation>
            <numerusform>%n spot</numerusform>
            <numerusform>%n spots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::KneeSummary</name>
    <message numerus="yes">
        <source>%n spots marked</source>
        <translation>
            <numerusform>%n spot marked</numerusform>
            <numerusform>%n spots marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other spots: %n</source>
        <translation>
            <numerusform>Other spots: %n</numerusform>
            <numerusform>Other spots: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::LearnPage</name>
    <message numerus="yes">
        <source>%n titles</source>
        <translation>
            <numerusform>%n title</numerusform>
            <numerusform>%n titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::Metronome</name>
    <message numerus="yes">
        <source>At this beat one foot lands about %n times in 30 seconds.</source>
        <translation>
            <numerusform>At this beat one foot lands about %n time in 30 seconds.</numerusform>
            <numerusform>At this beat one foot lands about %n times in 30 seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::PaperPreview</name>
    <message numerus="yes">
        <source>Picture of the paper, %n pages</source>
        <translation>
            <numerusform>Picture of the paper, %n page</numerusform>
            <numerusform>Picture of the paper, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::PinPad</name>
    <message numerus="yes">
        <source>%n digits entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::PlannedExerciseCard</name>
    <message numerus="yes">
        <source>Rest %n s between sets</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>Rest %n s between sets</numerusform>
            <numerusform>Rest %n s between sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::QuestionPage</name>
    <message numerus="yes">
        <source>About %n more questions</source>
        <extracomment>Words about how many questions are left</extracomment>
        <translation>
            <numerusform>About %n more question</numerusform>
            <numerusform>About %n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::ResultFoot</name>
    <message numerus="yes">
        <source>The spots you marked and %n of your answers</source>
        <translation>
            <numerusform>The spots you marked and %n of your answers</numerusform>
            <numerusform>The spots you marked and %n of your answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules for signs that must not wait. They alone decide how urgent it is.</source>
        <translation>
            <numerusform>%n rule for signs that must not wait. It alone decides how urgent it is.</numerusform>
            <numerusform>%n rules for signs that must not wait. They alone decide how urgent it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::SessionStart</name>
    <message numerus="yes">
        <source>%n exercises</source>
        <translation>
            <numerusform>%n exercise</numerusform>
            <numerusform>%n exercises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::SessionView</name>
    <message numerus="yes">
        <source>seconds</source>
        <extracomment>after a number that is shown by itself</extracomment>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::SettingsPage</name>
    <message numerus="yes">
        <source>Wipe %n checks and your diary? This can’t be undone.</source>
        <translation>
            <numerusform>Wipe %n check and your diary? This can’t be undone.</numerusform>
            <numerusform>Wipe %n checks and your diary? This can’t be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::StaffLockPage</name>
    <message numerus="yes">
        <source>That PIN is not right. %n tries left.</source>
        <translation>
            <numerusform>That PIN is not right. %n try left.</numerusform>
            <numerusform>That PIN is not right. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::StayWellPage</name>
    <message numerus="yes">
        <source>%n sets</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions a week</source>
        <translation>
            <numerusform>%n session a week</numerusform>
            <numerusform>%n sessions a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::StillThere</name>
    <message numerus="yes">
        <source>We will clear your answers in %n seconds.</source>
        <translation>
            <numerusform>We will clear your answers in %n second.</numerusform>
            <numerusform>We will clear your answers in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::TrainingFindings</name>
    <message numerus="yes">
        <source>%n maybe</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n maybe</numerusform>
            <numerusform>%n maybe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%n likely</numerusform>
            <numerusform>%n likely</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::UrgencyReasons</name>
    <message numerus="yes">
        <source>None of our %n rules for signs that must not wait fits your answers.</source>
        <translation>
            <numerusform>Our %n rule for signs that must not wait does not fit your answers.</numerusform>
            <numerusform>None of our %n rules for signs that must not wait fits your answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::ViewTab</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marked</numerusform>
            <numerusform>%n marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kneemap::WelcomePage</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
</TS>
