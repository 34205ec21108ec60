package org.amnok.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.amnok.domain.Lazy;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Since;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.domain.record.Sighting;
import org.amnok.files.OutputRules;
import org.amnok.release.canary.Leak;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// One release: sightings of a project, however many, under terms that a person decided. They pass
/// the gate on their way into an output, and what must not be in it is gathered meanwhile, in
/// little memory; true records are never held. Several walks give the same. Only [ReleaseGate]
/// makes one.
///
/// Every output is searched for all secrets of the release before it is there, and there is none
/// while a warning is found that nobody has accepted. One thread walks at a time.
public final class Release implements ReleasedRecords {
    /// What the summary beside an output is called after its name.
    private static final String SUMMARY = ".release.txt";

    private final Parts parts;
    private final Target target;
    private ReleaseSecrets secrets;
    private @Nullable ReleaseLook walked;
    private final Lazy<Drawn> drawn = new Lazy<>(this::read);
    private ReleasedPictures pictures = ReleasedPictures.NONE;
    private int earlierStates;

    /// Hands on sightings, some at a time, the same ones every time.
    @FunctionalInterface
    public interface Pages {
        void each(Consumer<List<Sighting>> taker);

        /// Upper limit of their number; 0 when it is not known.
        default long most() {
            return 0;
        }
    }

    /// @param ofOne decides about a sighting as if it were asked for
    /// @param frames of the output's maps; empty when it has none
    /// @param shows true of what the output shows
    record Parts(
            PrefetchingGate gate,
            Function<Sighting, Optional<GateDecision>> ofOne,
            ReleaseTerms terms,
            ReleaseGuard guard,
            List<ReleaseFrame> frames,
            Predicate<ReleasedSighting> shows) {}

    /// @param rules what outputs may replace
    /// @param outbox where they wait until the release is in the history
    private record Target(OutputRules rules, Outbox outbox, Progress progress) {}

    /// What leaves, in memory, and what was found on the walk that found it.
    private record Drawn(ReleasedSightings sightings, ReleaseLook look) {}

    Release(Parts parts) {
        this(parts, new Target(OutputRules.NEW_FILES, Outbox.OPEN, Progress.NONE));
    }

    private Release(Parts parts, Target target) {
        this.parts = parts;
        this.target = target;
        secrets = new ReleaseSecrets(parts.guard(), this::decisions);
    }

    /// A copy with outputs under other rules, that wait in an outbox.
    public Release to(OutputRules rules, Outbox outbox) {
        return new Release(parts, new Target(rules, outbox, target.progress()));
    }

    /// The same, followed by a person who may end each walk.
    public Release followedBy(Progress progress) {
        return new Release(parts, new Target(target.rules(), target.outbox(), progress));
    }

    public ReleaseTerms terms() {
        return parts.terms();
    }

    /// Followed by whom.
    public Progress progress() {
        return target.progress();
    }

    public OutputRules rules() {
        return target.rules();
    }

    public Outbox outbox() {
        return target.outbox();
    }

    /// The sites of the project, which all may leave.
    public ReleasedSites sites() {
        return new ReleasedSites(parts.guard().sites());
    }

    /// Hands on what leaves, to be written. The first walk counts; others repeat it.
    ///
    /// @throws java.util.concurrent.CancellationException when whoever follows it ends it
    /// @throws ProblemException when something is found that nobody has accepted
    public synchronized void each(Taker taker) throws IOException {
        walk(
                taker,
                Messages.text("release.writing_the_file"),
                ReleaseLook.passing(terms(), parts.frames(), parts.shows()),
                Release::findFacts);
        requireAccepted();
        secrets.close();
    }

    @Override
    public void eachRanked(RankedTaker taker) throws IOException {
        var names = terms().identifiers();
        each(each -> taker.take(each, names.rank(each.own(), each.uuid())));
    }

    /// Files say what follows from every place.
    private static void findFacts(GateDecision decision) {
        decision.released().ifPresent(each -> each.details().facts().found());
    }

    private ReleaseLook walk(
            Taker taker, String what, ReleaseLook look, Consumer<GateDecision> before)
            throws IOException {
        var gathered = secrets.again();
        try {
            decisions(
                    decision -> {
                        look.add(decision);
                        gathered.add(decision);
                        decision.released().ifPresent(each -> hand(each, taker));
                    },
                    what,
                    before);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        walked = look;
        secrets = gathered;
        return look;
    }

    private static void hand(ReleasedSighting each, Taker taker) {
        try {
            taker.take(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void decisions(
            Consumer<GateDecision> taker, String what, Consumer<GateDecision> before) {
        parts.gate().each(taker, target.progress(), what, before);
    }

    /// Hands on what becomes of each sighting, before it is decided whether to release them. It
    /// shows the true records: for windows of this machine only. A walk of its own.
    public void decisions(Consumer<GateDecision> taker) {
        decisions(taker, Messages.text("release.looking_at_what_may_leave"), decision -> {});
    }

    /// All that leave, in memory, to be drawn: in the order of what is released of them.
    public ReleasedSightings sightings() {
        return drawn.get().sightings();
    }

    /// Those that a filter lets through, to be counted.
    ///
    /// @throws ProblemException when the filter asks for what leaves with no release
    public ReleasedReports reports(SightingFilter filter) {
        var sites = List.copyOf(parts.guard().sites());
        var places = parts.guard().places();
        var meant = ReleasedFilter.of(filter, sites, places);
        return ReleasedReports.of(
                sightings().sightings().stream().filter(meant).toList(), filter, sites, places);
    }

    private Drawn read() {
        var all = new ArrayList<ReleasedSighting>();
        var shared = new SharedParts();
        var look = ReleaseLook.remembering(terms(), parts.frames(), parts.shows());
        looked(each -> all.add(shared.of(each)), look);
        return new Drawn(ReleasedSightings.of(ReleasedOrder.sorted(all)), look);
    }

    private ReleaseLook looked(Taker taker, ReleaseLook look) {
        try {
            return walk(taker, Messages.text("release.looking_at_what_may_leave"), look, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReleaseLook walked() {
        var known = walked;
        return known == null
                ? looked(each -> {}, ReleaseLook.passing(terms(), parts.frames(), parts.shows()))
                : known;
    }

    /// How many leave and stay, of what the outputs show.
    public synchronized ReleaseCounts counts() {
        return walked().shown();
    }

    /// True when nothing that was chosen may be released or is held back.
    public synchronized boolean isEmpty() {
        return walked().isEmpty();
    }

    /// Makes sure that somebody has decided about every warning; those that were found are in the
    /// terms of the counts from then on.
    ///
    /// @throws ProblemException when a warning is not accepted
    public synchronized void requireAccepted() {
        var now = walked();
        now.shown().decide(ReleaseWarnings.requireAccepted(now.warnings(), terms()));
    }

    /// The same for outputs that were laid out when it was known what leaves: no other walk when
    /// [#sightings] were asked for.
    ///
    /// @param frames of their maps
    /// @param shows true of what lies in these
    /// @throws ProblemException when a warning is not accepted
    public synchronized void decide(List<ReleaseFrame> frames, Predicate<ReleasedSighting> shows) {
        var known = drawn.get();
        secrets.close();
        walked = known.look().again(frames, shows, known.sightings().sightings(), progress());
        requireAccepted();
    }

    /// Those of the pictures of a project that may leave with their sightings. A walk of its own.
    public ReleasedPictures pictures(Collection<OfferedPicture> offered) {
        var gate = new PictureGate(terms(), offered);
        if (!offered.isEmpty()) {
            decisions(gate::add);
        }
        return gate.released();
    }

    /// Hands on what sightings were before, as far as that may leave with them: the oldest state
    /// first, that of today last. A walk of its own.
    ///
    /// @param known what the project knows of one, the newest first, the state of today included
    public void histories(
            Function<Sighting, List<Since<Sighting>>> known,
            Consumer<List<Since<ReleasedSighting>>> taker) {
        var gate = new HistoryGate(parts.ofOne(), known);
        decisions(
                decision -> {
                    var states = gate.of(decision);
                    if (!states.isEmpty()) {
                        taker.accept(states);
                    }
                });
    }

    /// Says which of its pictures leave with its outputs.
    public synchronized void enclose(ReleasedPictures enclosed) {
        pictures = enclosed;
    }

    /// Says how many earlier states of its sightings leave with its outputs.
    public synchronized void tellEarlier(int states) {
        earlierStates = states;
    }

    /// How many sightings have a secret.
    public synchronized int secret() {
        return secrets.sightings();
    }

    /// Of how many of them all secrets were looked for. Of the others, when they have some millions
    /// of words that must stay, the places.
    public synchronized int searched() {
        return secrets.searched();
    }

    /// A file of this release; it is searched for secrets before it is there.
    public OutputFile file(Path path) {
        return file(path, List.of());
    }

    /// The same for a picture that prints names from base layers.
    ///
    /// @param names that it draws
    public OutputFile file(Path path, Collection<String> names) {
        return new OutputFile(
                        path, (file, seen) -> leaks(Optional.of(file), seen, List.copyOf(names)))
                .under(rules())
                .into(outbox());
    }

    /// A folder of this release; every file in it is searched for secrets before it is there, and
    /// so is the folder's name.
    public OutputFolder folder(Path path) {
        return new OutputFolder(
                path,
                (file, names) ->
                        new OutputFile(
                                file, (written, seen) -> leaks(Optional.of(written), seen, names)),
                name -> leaks(Optional.empty(), new OutputFile.Seen("", name), List.of()),
                new OutputFolder.Place(rules(), outbox()));
    }

    private synchronized List<Leak> leaks(
            Optional<Path> file, OutputFile.Seen seen, Collection<String> names)
            throws IOException {
        requireAccepted();
        return secrets.in(file, seen, names);
    }

    /// What the log keeps of an output that was written and waits, or is in its place: of a folder
    /// the hash of its list of hashes. Reads it.
    public ReleaseRecord record(Path written) {
        try {
            return recorded(
                    String.valueOf(written.getFileName()),
                    Sha256.of(OutputFolder.told(outbox().lying(written))).hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the log keeps of a text that was copied.
    ///
    /// @throws ProblemException when the text holds what must not leave
    public ReleaseRecord recordCopy(String text) {
        try {
            var leaks = leaks(Optional.empty(), new OutputFile.Seen(text, ""), List.of());
            if (!leaks.isEmpty()) {
                throw new ProblemException(held(leaks));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recorded("clipboard", new Sha256().add(text.getBytes(StandardCharsets.UTF_8)).hex());
    }

    private synchronized ReleaseRecord recorded(String name, String sha256) {
        return counts().record(name, sha256).with(pictures.written(), earlierStates);
    }

    private static Problem held(List<Leak> leaks) {
        return Problem.ofPlace(
                "",
                "release.the_copy_would_have_held_what",
                "release.nothing_was_copied_take_it_out",
                leaks.getFirst());
    }

    /// Writes the summary beside an output.
    ///
    /// @throws ProblemException when it cannot be written or holds what must not leave
    public void writeSummary(Path written, ReleaseRecord record) {
        writeSummary(written, ReleaseSummary.of(counts(), record));
    }

    /// The same of a release that is not in the history.
    public void writeUnloggedSummary(Path written, ReleaseRecord record) {
        writeSummary(written, ReleaseSummary.unlogged(ReleaseSummary.of(counts(), record)));
    }

    private void writeSummary(Path written, String text) {
        file(summaryOf(written)).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Where the summary of an output lies.
    public static Path summaryOf(Path written) {
        return written.resolveSibling(written.getFileName() + SUMMARY);
    }
}
