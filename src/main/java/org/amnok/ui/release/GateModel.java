package org.amnok.ui.release;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.Problem;
import org.amnok.domain.ReleasePolicy;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleaseWarning;
import org.amnok.release.ReleaseWarnings;
import org.amnok.ui.session.Session;

/// What a person decides about one release, and what follows from it. Without controls.
public final class GateModel {
    private final GateQuestion question;
    private final Executor background;
    private final Executor fx;
    private int asked;
    private final BooleanProperty asking = new SimpleBooleanProperty();

    /// Why the gate could not be passed; empty when it could.
    private final StringProperty failure = new SimpleStringProperty("");

    private final ObjectProperty<ReleasePolicy> policy;
    private final ObjectProperty<PrivacyLevel> least =
            new SimpleObjectProperty<>(PrivacyLevel.EXACT);
    private final BooleanProperty withoutReports = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableSet<UUID> lifted = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<ReleaseWarning> accepted =
            FXCollections.observableSet(new LinkedHashSet<>());
    private final ReadOnlyObjectWrapper<ReleaseReview> review;
    private final ReadOnlyObjectWrapper<List<ReleaseWarning>> warnings =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param first what becomes of each record under the policy to begin with
    /// @param background passes the sightings through the gate anew after each decision
    /// @param fx takes what came out
    public GateModel(GateQuestion question, ReleaseReview first, Executor background, Executor fx) {
        this.question = question;
        this.background = background;
        this.fx = fx;
        policy = new SimpleObjectProperty<>(first.terms().policy());
        least.set(strictest(first));
        review = new ReadOnlyObjectWrapper<>(first);
        policy.subscribe((was, is) -> ask());
        least.subscribe((was, is) -> ask());
        withoutReports.subscribe((was, is) -> ask());
        reason.subscribe((was, is) -> ask());
        lifted.addListener((javafx.collections.SetChangeListener<UUID>) change -> ask());
        ask();
    }

    /// The strictest level of the records that leave with a place: one map, one precision.
    private static PrivacyLevel strictest(ReleaseReview review) {
        return review.byLevel().keySet().stream()
                .filter(level -> level != PrivacyLevel.WITHHELD)
                .reduce(PrivacyLevel.EXACT, PrivacyLevel::coarser);
    }

    /// Until the newest answer is there nothing may be released.
    private void ask() {
        var terms = terms();
        var number = ++asked;
        failure.set("");
        asking.set(true);
        background.execute(
                () -> {
                    try {
                        var answer = question.review().apply(terms);
                        var found = ReleaseWarnings.of(answer, question.frames());
                        fx.execute(() -> take(number, answer, found));
                    } catch (RuntimeException e) {
                        fx.execute(() -> fail(number, Session.problem(e)));
                    }
                });
    }

    /// Nothing may be released of which it is not known what would leave.
    private void fail(int number, Problem why) {
        if (number == asked) {
            failure.set(why.toString());
            asking.set(false);
        }
    }

    private void take(int number, ReleaseReview answer, List<ReleaseWarning> found) {
        if (number == asked) {
            review.set(answer);
            warnings.set(found);
            failure.set("");
            asking.set(false);
        }
    }

    /// Runs after everything that may change what leaves or what is undecided.
    void onChange(Runnable listener) {
        asking.subscribe(listener);
        review.subscribe(listener);
        warnings.subscribe(listener);
        reason.subscribe(listener);
        accepted.addListener((javafx.beans.Observable change) -> listener.run());
        lifted.addListener((javafx.beans.Observable change) -> listener.run());
    }

    public GateQuestion question() {
        return question;
    }

    public ObjectProperty<ReleasePolicy> policy() {
        return policy;
    }

    /// How coarse every place must at least be.
    public ObjectProperty<PrivacyLevel> least() {
        return least;
    }

    /// True when outlet, title and address of reports stay here.
    public BooleanProperty withoutReports() {
        return withoutReports;
    }

    /// Why some are lifted.
    public StringProperty reason() {
        return reason;
    }

    /// Those that shall leave although the policy keeps them back.
    public ObservableSet<UUID> lifted() {
        return lifted;
    }

    /// Warnings that a person has accepted.
    public ObservableSet<ReleaseWarning> accepted() {
        return accepted;
    }

    public ReadOnlyObjectProperty<ReleaseReview> review() {
        return review.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ReleaseWarning>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    /// As decided so far. Nothing is lifted until a reason is given.
    public ReleaseTerms terms() {
        var all = ReleaseTerms.of(policy.get()).atLeast(least.get());
        var terms = withoutReports.get() ? all.withoutTheirReports() : all;
        var why = reason.get().strip();
        return lifted.isEmpty() || why.isEmpty() ? terms : terms.lifting(Set.copyOf(lifted), why);
    }

    /// How many decisions are missing: warnings, and the reason for what is lifted.
    public int undecided() {
        var open = warnings.get().stream().filter(w -> !accepted.contains(w)).count();
        return (int) open + (isReasonMissing() ? 1 : 0);
    }

    boolean isReasonMissing() {
        return !lifted.isEmpty() && reason.get().isBlank();
    }

    /// True when everything is decided and something leaves.
    public boolean mayRelease() {
        return !asking.get()
                && failure.get().isEmpty()
                && undecided() == 0
                && review.get().leaving() > 0;
    }

    /// "Release 23 sightings".
    public String button() {
        var count = review.get().leaving();
        return String.format(
                Locale.ROOT, "Release %,d %s", count, count == 1 ? "sighting" : "sightings");
    }

    /// What keeps the button off; empty when it is on.
    public String obstacle() {
        if (asking.get()) {
            return "Looking what leaves…";
        }
        if (!failure.get().isEmpty()) {
            return "The sightings did not pass the gate: " + failure.get();
        }
        var open = undecided();
        if (open > 0) {
            return open == 1 ? "One decision left" : open + " decisions left";
        }
        return review.get().leaving() == 0 ? "Nothing would leave" : "";
    }
}
