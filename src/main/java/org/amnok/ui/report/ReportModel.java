package org.amnok.ui.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.amnok.domain.Problem;
import org.amnok.domain.record.Sighting;
import org.amnok.ui.session.LatestTask;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.report.Proposal;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.ReportReader;
import org.amnok.workspace.report.ReportReading;
import org.amnok.workspace.report.ReportSighting;
import org.jspecify.annotations.Nullable;

/// A text, what was read of it, and what of that was accepted. On the FX thread.
final class ReportModel {
    private final Supplier<ReportReader> reader;
    private final LatestTask<ReportReading> newest;
    private final Consumer<Problem> failed;
    private final ReadOnlyObjectWrapper<ReportReading> reading;
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final List<Map<Part, Option>> accepted = new ArrayList<>();
    private String text = "";
    private @Nullable LocalDate published;

    /// @param reader made in the background
    ReportModel(Supplier<ReportReader> reader, Tasks tasks, Consumer<Problem> failed) {
        this.reader = reader;
        this.failed = failed;
        newest = tasks.newest();
        reading = new ReadOnlyObjectWrapper<>(nothing());
    }

    private static ReportReading nothing() {
        return new ReportReading(
                "", new ReportReading.Head("", null, "", "", List.of(), 0), List.of(), false);
    }

    /// The newest reading; what was accepted before is accepted no more.
    ReadOnlyObjectProperty<ReportReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /// Another number with each acceptance.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    String text() {
        return text;
    }

    void read(String words) {
        text = words;
        read();
    }

    /// @param day null to find it in the text
    void publishedOn(@Nullable LocalDate day) {
        published = day;
        read();
    }

    private void read() {
        var words = text;
        var day = published;
        newest.ask(() -> reader.get().read(words, day), this::arrived, failed);
    }

    private void arrived(ReportReading read) {
        accepted.clear();
        read.drafts().forEach(_ -> accepted.add(new EnumMap<>(Part.class)));
        reading.set(read);
        changes.set(changes.get() + 1);
    }

    Optional<Option> accepted(int draft, Part part) {
        return Optional.ofNullable(accepted.get(draft).get(part));
    }

    /// @param option null to drop it
    void accept(int draft, Part part, @Nullable Option option) {
        if (option == null) {
            accepted.get(draft).remove(part);
        } else {
            accepted.get(draft).put(part, option);
        }
        changes.set(changes.get() + 1);
    }

    /// Accepts all of a draft but what has to be chosen or looked at; drops all when all is
    /// accepted.
    void acceptAll(int draft) {
        var sure = sure(draft);
        var all = accepted.get(draft);
        if (sure.stream().allMatch(p -> all.containsKey(p.part()))) {
            all.clear();
        } else {
            sure.forEach(p -> all.putIfAbsent(p.part(), p.options().getFirst()));
        }
        changes.set(changes.get() + 1);
    }

    void acceptAll() {
        IntStream.range(0, accepted.size())
                .forEach(
                        draft ->
                                sure(draft)
                                        .forEach(
                                                p ->
                                                        accepted.get(draft)
                                                                .putIfAbsent(
                                                                        p.part(),
                                                                        p.options().getFirst())));
        changes.set(changes.get() + 1);
    }

    private List<Proposal> sure(int draft) {
        return reading.get().drafts().get(draft).proposals().stream()
                .filter(p -> !p.isDoubtful())
                .toList();
    }

    int countAccepted() {
        return accepted.stream().mapToInt(Map::size).sum();
    }

    /// Those that are accepted together.
    int countSure() {
        return IntStream.range(0, accepted.size()).map(draft -> sure(draft).size()).sum();
    }

    /// Those that a person has to choose or to look at, and has not.
    int countUndecided() {
        return (int) IntStream.range(0, accepted.size()).mapToLong(d -> undecided(d).count()).sum();
    }

    /// Those of what is added, draft by draft: they would be left empty.
    List<Waiting> waiting() {
        return IntStream.range(0, accepted.size())
                .filter(draft -> tellsSomething(accepted.get(draft)))
                .boxed()
                .flatMap(draft -> undecided(draft).map(p -> new Waiting(draft, p.part())))
                .toList();
    }

    /// A part that a person has to choose or to look at, and has not.
    record Waiting(int draft, Part part) {}

    private Stream<Proposal> undecided(int draft) {
        return reading.get().drafts().get(draft).proposals().stream()
                .filter(Proposal::isDoubtful)
                .filter(p -> accepted(draft, p.part()).isEmpty());
    }

    int count() {
        return reading.get().drafts().stream().mapToInt(d -> d.proposals().size()).sum();
    }

    /// The drafts of which more was accepted than who reported it.
    List<Sighting> sightings(Instant now) {
        return made(now, accepted);
    }

    int countSightings() {
        return (int) accepted.stream().filter(ReportModel::tellsSomething).count();
    }

    private static boolean tellsSomething(Map<Part, Option> parts) {
        return parts.keySet().stream().anyMatch(part -> part != Part.REPORTED_BY);
    }

    private List<Sighting> made(Instant now, List<Map<Part, Option>> parts) {
        var read = reading.get();
        return IntStream.range(0, parts.size())
                .filter(i -> tellsSomething(parts.get(i)))
                .mapToObj(i -> ReportSighting.of(read, read.drafts().get(i), parts.get(i), now))
                .toList();
    }

    /// All drafts as they would be: what was chosen, or else the first of what may be.
    List<Sighting> preview() {
        var all = new ArrayList<Map<Part, Option>>();
        for (var i = 0; i < accepted.size(); i++) {
            var parts = new EnumMap<Part, Option>(Part.class);
            reading.get()
                    .drafts()
                    .get(i)
                    .proposals()
                    .forEach(p -> parts.put(p.part(), p.options().getFirst()));
            parts.putAll(accepted.get(i));
            all.add(parts);
        }
        return made(Instant.EPOCH, all);
    }

    void close() {
        newest.cancel();
    }
}
