package org.amnok.ui.release;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
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
import javafx.collections.SetChangeListener;
import org.amnok.domain.Problem;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.ReleasePolicy;
import org.amnok.release.ReleaseIdentifiers;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleaseWarning;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;

/// What a person decides about one release, and what follows from it. Without controls.
public final class GateModel {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final GateQuestion question;
    private final LatestTask<GateLook> looking;

    /// True while several decisions change together.
    private boolean changing;

    private final BooleanProperty asking = new SimpleBooleanProperty();

    /// How far the newest walk is: "12 %"; empty when that is not known.
    private final StringProperty share = new SimpleStringProperty("");

    /// Why the gate could not be passed; empty when it could.
    private final StringProperty failure = new SimpleStringProperty("");

    private final ObjectProperty<ReleasePolicy> policy;
    private final ReadOnlyObjectWrapper<PrivacyLevel> least =
            new ReadOnlyObjectWrapper<>(PrivacyLevel.EXACT);

    /// What a person chose; empty while it follows the records.
    private Optional<PrivacyLevel> chosen = Optional.empty();

    private final BooleanProperty withoutReports = new SimpleBooleanProperty();
    private final BooleanProperty sameNames = new SimpleBooleanProperty();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ObservableSet<UUID> lifted = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<UUID> excluded = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<ReleaseWarning> accepted =
            FXCollections.observableSet(new LinkedHashSet<>());
    private final ReadOnlyObjectWrapper<GateLook> look;
    private final ReadOnlyObjectWrapper<List<ReleaseWarning>> warnings =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param first what would leave under the policy to begin with
    /// @param tasks passes the sightings through the gate anew after each decision
    public GateModel(GateQuestion question, GateLook first, Tasks tasks) {
        this.question = question;
        looking = tasks.newest();
        policy = new SimpleObjectProperty<>(first.terms().policy());
        least.set(first.levels().strictest());
        look = new ReadOnlyObjectWrapper<>(first);
        warnings.set(first.warnings());
        policy.subscribe((was, is) -> begin());
        least.subscribe((was, is) -> ask());
        withoutReports.subscribe((was, is) -> ask());
        sameNames.subscribe((was, is) -> ask());
        reason.subscribe((was, is) -> ask());
        SetChangeListener<UUID> asking = change -> ask();
        lifted.addListener(asking);
        excluded.addListener(asking);
        ask();
    }

    /// What was lifted and accepted was so for one policy: another one is asked anew.
    private void begin() {
        together(
                () -> {
                    lifted.clear();
                    reason.set("");
                    accepted.clear();
                });
    }

    private void together(Runnable changes) {
        var inAnother = changing;
        changing = true;
        changes.run();
        changing = inAnother;
        ask();
    }

    /// What was decided so far.
    ///
    /// @param wanted beside the output
    PutOff putOff(Set<String> wanted) {
        return new PutOff(
                policy.get(),
                chosen,
                withoutReports.get(),
                sameNames.get(),
                reason.get(),
                lifted,
                excluded,
                accepted,
                wanted);
    }

    /// Goes on with what was decided before; begins anew when its policy is there no longer.
    void goOn(PutOff before) {
        if (!GateQuestion.policies(question.contents()).contains(before.policy())) {
            return;
        }
        together(
                () -> {
                    policy.set(before.policy());
                    before.chosen().ifPresent(this::choose);
                    withoutReports.set(before.withoutReports());
                    sameNames.set(before.sameNames());
                    reason.set(before.reason());
                    lifted.addAll(before.lifted());
                    excluded.addAll(before.excluded());
                    accepted.addAll(before.accepted());
                });
    }

    /// Lets some leave although the policy keeps them back, or keeps them again.
    void lift(Collection<UUID> some, boolean leave) {
        together(
                () -> {
                    if (leave) {
                        lifted.addAll(some);
                    } else {
                        lifted.removeAll(some);
                    }
                });
    }

    /// Those that are held back, may be lifted, and are reports that somebody published; none when
    /// they are too many to be lifted together.
    List<UUID> published() {
        return look.get().published();
    }

    /// Until the newest answer is there nothing may be released.
    private void ask() {
        if (changing) {
            return;
        }
        var terms = terms();
        var wanted = Set.copyOf(lifted);
        failure.set("");
        share.set("");
        asking.set(true);
        var of = question();
        looking.ask(
                isNewest -> GateLook.at(of, terms, wanted, new Asking(isNewest)),
                this::take,
                this::fail);
    }

    /// One walk; it ends when another is asked for.
    private final class Asking implements Progress {
        private final BooleanSupplier isNewest;
        private long toldAt = System.nanoTime();

        Asking(BooleanSupplier isNewest) {
            this.isNewest = isNewest;
        }

        @Override
        public void at(long done, long all, String what) {
            if (all > 0 && !isCancelled() && System.nanoTime() - toldAt >= PAUSE_NANOS) {
                toldAt = System.nanoTime();
                var words = 100 * done / all + " %";
                looking.say(isNewest, () -> share.set(words));
            }
        }

        @Override
        public boolean isCancelled() {
            return !isNewest.getAsBoolean();
        }
    }

    /// Looks no more: the question is answered, or nobody asks it any longer.
    public void close() {
        looking.cancel();
    }

    /// Nothing may be released of which it is not known what would leave.
    private void fail(Problem why) {
        failure.set(why.toString());
        asking.set(false);
    }

    private void take(GateLook answer) {
        var level = level(answer.levels().strictest());
        if (level != least.get()) {
            least.set(level); // which asks again
            return;
        }
        look.set(answer);
        warnings.set(answer.warnings());
        failure.set("");
        asking.set(false);
    }

    /// All at one level are at the strictest one, or at a coarser one that a person chose.
    private PrivacyLevel level(PrivacyLevel strictest) {
        return chosen.filter(each -> each == PrivacyLevel.EXACT)
                .orElseGet(() -> strictest.coarser(chosen.orElse(PrivacyLevel.EXACT)));
    }

    /// All places shall leave at one level, or, exact, each at its own.
    void choose(PrivacyLevel level) {
        chosen = Optional.of(level);
        least.set(level(look.get().levels().strictest()));
    }

    /// Runs after everything that may change what leaves or what is undecided.
    void onChange(Runnable listener) {
        asking.subscribe(listener);
        share.subscribe(listener);
        look.subscribe(listener);
        warnings.subscribe(listener);
        reason.subscribe(listener);
        accepted.addListener((javafx.beans.Observable change) -> listener.run());
        lifted.addListener((javafx.beans.Observable change) -> listener.run());
        excluded.addListener((javafx.beans.Observable change) -> listener.run());
    }

    /// Without those that a person excludes.
    public GateQuestion question() {
        return question.without(excluded);
    }

    public ObjectProperty<ReleasePolicy> policy() {
        return policy;
    }

    /// How coarse every place must at least be.
    public ReadOnlyObjectProperty<PrivacyLevel> least() {
        return least.getReadOnlyProperty();
    }

    /// True when outlet, title and address of reports stay here.
    public BooleanProperty withoutReports() {
        return withoutReports;
    }

    /// True when sightings are called the same in every release under the policy.
    public BooleanProperty sameNames() {
        return sameNames;
    }

    /// Why some are lifted.
    public StringProperty reason() {
        return reason;
    }

    /// Those that shall leave although the policy keeps them back.
    public ObservableSet<UUID> lifted() {
        return lifted;
    }

    /// Those that a person excludes from this release, whatever the policy says.
    public ObservableSet<UUID> excluded() {
        return excluded;
    }

    /// Excludes all that give reason for a warning.
    void exclude(ReleaseWarning warning) {
        together(() -> excluded.addAll(warning.sightings()));
    }

    /// Takes back all that was excluded.
    void excludeNone() {
        together(excluded::clear);
    }

    /// Takes back all that was lifted.
    void liftNone() {
        together(
                () -> {
                    lifted.clear();
                    reason.set("");
                });
    }

    /// Warnings that a person has accepted.
    public ObservableSet<ReleaseWarning> accepted() {
        return accepted;
    }

    /// What would leave, by the newest answer.
    public ReadOnlyObjectProperty<GateLook> look() {
        return look.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<ReleaseWarning>> warnings() {
        return warnings.getReadOnlyProperty();
    }

    /// As decided so far. Nothing is lifted until a reason is given.
    public ReleaseTerms terms() {
        var all = ReleaseTerms.of(policy.get()).atLeast(least.get());
        var terms = named(withoutReports.get() ? all.withoutTheirReports() : all);
        var why = reason.get().strip();
        return lifted.isEmpty() || why.isEmpty() ? terms : terms.lifting(Set.copyOf(lifted), why);
    }

    /// As `--stable-ids` does for a recipient who is called like the policy.
    private ReleaseTerms named(ReleaseTerms terms) {
        var secret = question.secret();
        var under = terms.policy();
        return secret == null || !sameNames.get() || under.equals(ReleasePolicy.INTERNAL)
                ? terms
                : terms.naming(ReleaseIdentifiers.lasting(secret, under, under.name()));
    }

    /// What was decided, of the newest answer: its terms, with the warnings that were accepted.
    public ReleaseTerms decided() {
        return look.get()
                .terms()
                .accepting(
                        warnings.get().stream()
                                .filter(accepted::contains)
                                .map(ReleaseWarning::kind)
                                .collect(Collectors.toSet()));
    }

    /// How many decisions are missing: warnings, and the reason for what is lifted.
    public int undecided() {
        return open().size() + (isReasonMissing() ? 1 : 0);
    }

    /// Warnings that nobody has accepted yet; none while nothing would leave.
    List<ReleaseWarning> open() {
        return !leavesAny()
                ? List.of()
                : warnings.get().stream().filter(each -> !accepted.contains(each)).toList();
    }

    boolean isReasonMissing() {
        return !lifted.isEmpty() && reason.get().isBlank();
    }

    boolean isAsking() {
        return asking.get();
    }

    /// How far the newest walk is: "12 %"; empty when that is not known.
    String share() {
        return share.get();
    }

    /// Why the gate could not be passed; empty when it could.
    String failure() {
        return failure.get();
    }

    /// True when everything is decided and something leaves.
    public boolean mayRelease() {
        return !asking.get() && failure.get().isEmpty() && undecided() == 0 && leavesAny();
    }

    boolean leavesAny() {
        return question.ofWords() || look.get().all().leaving() > 0;
    }
}
