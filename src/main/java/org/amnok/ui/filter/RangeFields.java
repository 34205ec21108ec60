package org.amnok.ui.filter;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.amnok.domain.Certainty;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.CountReader;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.wording.FilterWords;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// What is asked by typing: words, dates, river kilometres, numbers; dates and numbers possibly or
/// certainly.
final class RangeFields extends VBox {
    private static final Pattern RANGE =
            Pattern.compile(
                    "(?i)(?:(yalu|amnok|tumen|duman)\\s*)?(?:river\\s*)?(?:km\\s*)?"
                            + "(\\d{1,4}(?:\\.\\d{1,3})?)"
                            + "(?:\\s*(?:-|–|—|to)\\s*(?:km\\s*)?(\\d{1,4}(?:\\.\\d{1,3})?))?"
                            + "(?:\\s*km)?");

    private static final Pattern COUNT_WORDS =
            Pattern.compile(
                    "(?i)(?:at least |≥ ?)?(?:(\\D{1,30}) )?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})"
                            + "(?:\\s+(\\D{1,30}?))?(?: or more)?");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final String WORDS = "words";
    private static final String RIVER = "river";
    private static final String COUNT = "count";

    private final Session session;
    private final CheckBox surelyDated =
            new CheckBox(Messages.text("filter.certainly_not_only_possibly"));
    private final CheckBox surelyCounted =
            new CheckBox(Messages.text("filter.certainly_not_only_possibly"));
    private boolean following;
    private boolean isTyping;
    private boolean wasCounted;

    RangeFields(Session session, InstantSource clock) {
        this.session = session;
        getStyleClass().add("facet");
        surelyDated.setId("surely-dated");
        surelyDated.setOnAction(event -> sureDates());
        surelyCounted.setOnAction(event -> sureCounts());
        getChildren()
                .addAll(
                        Text.label("filter.words", "section-title"),
                        words(),
                        Text.label("common.observed", "section-title"),
                        new DateField(
                                session,
                                clock,
                                "facet-dates",
                                Messages.text("filter.dates_example")),
                        surelyDated,
                        Text.label("filter.along_the_river", "section-title"),
                        field(
                                "facet-river",
                                Messages.text("filter.yalu_km_612_692"),
                                RIVER,
                                RangeFields::riverRange,
                                f ->
                                        f.find(Criterion.AlongRiver.class)
                                                .map(RangeFields::riverRangeText)
                                                .orElse("")),
                        Text.label("filter.at_least", "section-title"),
                        counted(),
                        surelyCounted);
        if (session.reports().isPresent()) {
            getChildren().subList(getChildren().size() - 3, getChildren().size()).clear();
        }
        session.filter().subscribe(this::follow);
    }

    /// The fields, by their ids.
    Stream<TextField> fields() {
        return getChildren().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast);
    }

    private TextField counted() {
        return field(
                "facet-count",
                Messages.text("filter.counts_example"),
                COUNT,
                this::count,
                f -> f.find(Criterion.AtLeast.class).map(FilterWords::counted).orElse(""));
    }

    private TextField words() {
        return field(
                "facet-words",
                Messages.text("filter.in_titles_notes_reports_names"),
                WORDS,
                text -> Optional.of(new Criterion.Words(text)),
                SightingFilter::text);
    }

    /// @param subject of the criterion that the field is about
    private TextField field(
            String id,
            String prompt,
            String subject,
            Function<String, Optional<? extends Criterion>> read,
            Function<SightingFilter, String> text) {
        var field = ScriptFont.follow(new TextField());
        field.setId(id);
        field.setPromptText(prompt);
        Tooltips.saying(field, prompt);
        field.textProperty()
                .subscribe(
                        (was, is) -> {
                            if (!following) {
                                ask(field, subject, read);
                            }
                        });
        session.filter().subscribe(now -> follow(field, read, text.apply(now), now, subject));
        return field;
    }

    private void ask(
            TextField field, String subject, Function<String, Optional<? extends Criterion>> read) {
        var typed = field.getText();
        var found = typed.isBlank() ? Optional.<Criterion>empty() : read.apply(typed);
        field.pseudoClassStateChanged(WRONG, found.isEmpty() && !typed.isBlank());
        var now = session.filter().get();
        isTyping = true;
        session.filter().set(found.isPresent() ? now.with(found.get()) : now.without(subject));
        isTyping = false;
    }

    /// The typed text stays while it means what is asked; what is wrong stays while it is typed.
    private void follow(
            TextField field,
            Function<String, Optional<? extends Criterion>> read,
            String wanted,
            SightingFilter now,
            String subject) {
        var typed = field.getText();
        var meant = typed.isBlank() ? Optional.<Criterion>empty() : read.apply(typed);
        var asked = now.criteria().stream().filter(c -> c.subject().equals(subject)).findFirst();
        var wrong = meant.isEmpty() && !typed.isBlank() && field.isFocused();
        if (!wrong && !meant.equals(asked)) {
            following = true;
            field.setText(wanted);
            following = false;
            field.pseudoClassStateChanged(WRONG, false);
        }
    }

    private Optional<Criterion.AtLeast> count(String text) {
        return atLeast(text, certainty(surelyCounted));
    }

    private void sureDates() {
        var certainty = certainty(surelyDated);
        session.filter()
                .get()
                .find(Criterion.During.class)
                .ifPresent(d -> ask(session, new Criterion.During(d.days(), certainty)));
    }

    private void sureCounts() {
        var certainty = certainty(surelyCounted);
        session.filter()
                .get()
                .find(Criterion.AtLeast.class)
                .map(c -> new Criterion.AtLeast(c.countClass(), c.number(), certainty))
                .ifPresent(asked -> ask(session, asked));
    }

    /// When something is asked no longer, its tick is as at first; the tick of a number may come
    /// before the number.
    private void follow(SightingFilter filter) {
        var during = filter.find(Criterion.During.class);
        surelyDated.setDisable(during.isEmpty());
        surelyDated.setSelected(during.filter(d -> d.certainty() == Certainty.CERTAIN).isPresent());
        var least = filter.find(Criterion.AtLeast.class);
        if (least.isPresent()) {
            surelyCounted.setSelected(least.get().certainty() == Certainty.CERTAIN);
        } else if (wasCounted && !isTyping) {
            surelyCounted.setSelected(false);
        }
        wasCounted = least.isPresent() || isTyping && wasCounted;
    }

    /// Filters by this, too, in the place of what the filter asks about its subject.
    static void ask(Session session, Criterion criterion) {
        session.filter().set(session.filter().get().with(criterion));
    }

    static Certainty certainty(CheckBox sure) {
        return sure.isSelected() ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /// Reads how many are asked for: "30", "at least 30 trucks", "5 mini buses or more", and as
    /// reports say it: 트럭 30대, 卡车30辆.
    ///
    /// Empty when not understood.
    static Optional<Criterion.AtLeast> atLeast(String text, Certainty certainty) {
        var found = COUNT_WORDS.matcher(text.strip());
        if (!found.matches() || found.group(1) != null && found.group(3) != null) {
            return told(text, certainty);
        }
        var number = Integer.parseInt(found.group(2).replace(",", ""));
        var counted = found.group(1) == null ? found.group(3) : found.group(1);
        if (counted == null) {
            return Optional.of(new Criterion.AtLeast(null, number, certainty));
        }
        return classNamed(counted)
                .map(c -> new Criterion.AtLeast(c, number, certainty))
                .or(() -> told(text, certainty));
    }

    private static Optional<Criterion.AtLeast> told(String text, Certainty certainty) {
        var told = CountReader.read(text);
        return told.rows().size() == 1 && told.left().isEmpty()
                ? told.rows().stream()
                        .filter(row -> row.countClass() != CountClass.UNKNOWN && row.min() > 0)
                        .map(row -> new Criterion.AtLeast(row.countClass(), row.min(), certainty))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<CountClass> classNamed(String words) {
        return Stream.of(CountClass.values())
                .filter(
                        c ->
                                Stream.of(c.words(true), c.words(false), c.code().replace('.', ' '))
                                        .anyMatch(words.strip()::equalsIgnoreCase))
                .findFirst();
    }

    /// The Yalu where no river is named; ends in any order. Empty when not understood.
    static Optional<Criterion.AlongRiver> riverRange(String text) {
        var found = RANGE.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var name = found.group(1) == null ? "" : found.group(1).toLowerCase(java.util.Locale.ROOT);
        var river = name.equals("tumen") || name.equals("duman") ? River.TUMEN : River.YALU;
        var from = Double.parseDouble(found.group(2));
        var to = found.group(3) == null ? from : Double.parseDouble(found.group(3));
        return Optional.of(new Criterion.AlongRiver(river, Math.min(from, to), Math.max(from, to)));
    }

    static String riverRangeText(Criterion.AlongRiver along) {
        return along.river().label()
                + " "
                + plain(along.fromKilometre())
                + "–"
                + plain(along.toKilometre());
    }

    private static String plain(double kilometres) {
        return kilometres == Math.rint(kilometres)
                ? Long.toString((long) kilometres)
                : Double.toString(kilometres);
    }
}
