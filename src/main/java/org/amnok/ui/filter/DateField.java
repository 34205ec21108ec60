package org.amnok.ui.filter;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.ui.look.ScriptFont;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.session.Session;

/// The filter's dates as words. What is typed filters at once; a window dragged on the timeline
/// shows here.
public final class DateField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;
    private final InstantSource clock;
    private boolean following;

    public DateField(Session session, InstantSource clock, String id, String prompt) {
        this.session = session;
        this.clock = clock;
        ScriptFont.follow(this);
        setId(id);
        getStyleClass().add("date-field");
        setPromptText(prompt);
        setPrefColumnCount(10);
        setMinWidth(64);
        Tooltips.of(this, "filter.a_date_or_a_range_2024");
        textProperty().subscribe((was, is) -> typed(is == null ? "" : is));
        focusedProperty().subscribe((was, is) -> show(session.filter().get()));
        session.filter().subscribe(this::show);
    }

    private void typed(String text) {
        if (following) {
            return;
        }
        var span = read(text);
        pseudoClassStateChanged(WRONG, span.isEmpty() && !text.isBlank());
        var old = session.filter().get();
        if (!Objects.equals(old.dates(), span.orElse(null))) {
            session.filter().set(old.possiblyDuring(span.orElse(null)));
        }
    }

    /// The words stay as they were typed while they mean what is filtered, and while nothing is and
    /// they are half typed.
    private void show(SightingFilter filter) {
        var wanted = Optional.ofNullable(filter.dates());
        var typing = isFocused() && !getText().isBlank() && read(getText()).isEmpty();
        if (!typing && !wanted.equals(read(getText()))) {
            following = true;
            setText(wanted.map(DateText::of).orElse(""));
            following = false;
            pseudoClassStateChanged(WRONG, false);
        }
    }

    private Optional<DateSpan> read(String text) {
        return DateRangeText.read(text, When.today(clock));
    }
}
