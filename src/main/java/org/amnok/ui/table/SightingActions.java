package org.amnok.ui.table;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.project.SightingDeletion;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Report;
import org.amnok.domain.record.RiverStretch;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.SightingDraft;
import org.amnok.domain.record.SourceLink;
import org.amnok.geo.WrittenPosition;
import org.amnok.ui.project.ManyEditsQuestion;
import org.amnok.ui.session.Session;
import org.amnok.words.Messages;

/// Adds, places, duplicates and deletes sightings; each is one edit that can be undone.
public final class SightingActions {
    private final Session session;
    private final InstantSource clock;
    private final ManyEditsQuestion many;
    private final Supplier<Runnable> typing;
    private final BiConsumer<Sighting, Runnable> added;
    private final Consumer<String> told;
    private Optional<UUID> last = Optional.empty();

    /// @param many asks before many are changed
    /// @param typing keeps back what is typed; what it gives lets it go on
    /// @param added runs when a new sighting is there and selected; runs what lets typing go on
    /// @param told says in a sentence what was done
    public SightingActions(
            Session session,
            InstantSource clock,
            ManyEditsQuestion many,
            Supplier<Runnable> typing,
            BiConsumer<Sighting, Runnable> added,
            Consumer<String> told) {
        this.session = session;
        this.many = many;
        this.clock = clock;
        this.typing = typing;
        this.added = added;
        this.told = told;
    }

    /// What a new sighting begins with.
    ///
    /// @param title as a proposal; may be empty
    /// @param site that it is linked to; empty for none
    /// @param isLikeLast true for kind, outlet, privacy and sources of the sighting chosen or added
    ///   last
    public record Start(Place place, String title, Optional<UUID> site, boolean isLikeLast) {
        public Start(Place place, boolean isLikeLast) {
            this(place, "", Optional.empty(), isLikeLast);
        }

        /// At a place that was clicked.
        ///
        /// @param metres how exact a click is at this zoom, as a proposal
        public static Start clicked(LatLon point, double metres, boolean isLikeLast) {
            return new Start(
                    new Place.Located(point, metres, LocationMethod.MAP_CLICK, ""), isLikeLast);
        }

        /// At a coordinate that was typed, hence taken from a report.
        public static Start typed(WrittenPosition at, boolean isLikeLast) {
            var metres = at.withinMetres() == 0 ? null : at.withinMetres();
            return new Start(
                    new Place.Located(at.point(), metres, LocationMethod.REPORTED, ""), isLikeLast);
        }

        /// Without a place as yet.
        public static Start nowhere() {
            return new Start(new Place.Unlocated(""), false);
        }
    }

    /// Adds a draft.
    public void add(Start start) {
        if (session.isReadOnly()) {
            return;
        }
        var model =
                start.isLikeLast()
                        ? session.primary().or(() -> last.flatMap(session::sighting))
                        : Optional.<Sighting>empty();
        var draft =
                Sighting.draft(UUID.randomUUID(), start.place(), clock.instant())
                        .edit()
                        .title(start.title())
                        .site(start.site().orElse(null));
        model.ifPresent(like -> take(draft, like));
        var fresh = draft.done(clock.instant());
        var edit = new Edit.Add(fresh);
        var links = model.map(like -> links(like, fresh)).orElse(List.of());
        var typed = typing.get();
        var whole =
                links.isEmpty()
                        ? edit
                        : new Edit.Batch(
                                edit.label(),
                                Stream.concat(Stream.<Edit>of(edit), links.stream()).toList());
        session.perform(_ -> whole, () -> show(fresh, typed), typed);
    }

    private void show(Sighting fresh, Runnable typed) {
        last = Optional.of(fresh.uuid());
        session.selection().set(fresh.uuid());
        added.accept(fresh, typed);
    }

    private static void take(SightingDraft draft, Sighting like) {
        draft.kind(like.kind())
                .privacy(like.privacy())
                .report(Report.NONE.withOutlet(like.report().outlet()));
    }

    private List<Edit> links(Sighting like, Sighting fresh) {
        return session.state().get().contents().all(SourceLink.class).stream()
                .filter(l -> l.sightingUuid().equals(like.uuid()))
                .map(l -> SourceLink.of(fresh.uuid(), l.sourceUuid()))
                .<Edit>map(l -> new Edit.Set(null, l, "add source"))
                .toList();
    }

    /// Gives the sighting chosen last a place that was clicked.
    public void place(LatLon point) {
        place(words -> new Place.Located(point, null, LocationMethod.MAP_CLICK, words));
    }

    /// Gives the sighting chosen last a stretch that was drawn along the river.
    public void place(RiverStretch stretch) {
        place(words -> new Place.Stretch(stretch, words));
    }

    private void place(Function<String, Place> inWords) {
        session.primary()
                .ifPresent(
                        before -> {
                            var place = inWords.apply(session.placeWordings().afterMove(before));
                            session.perform(
                                    new Edit.Replace(
                                            before,
                                            before.edit().place(place).done(clock.instant()),
                                            "place sighting"));
                        });
    }

    /// Copies the selected sightings; the copies are drafts with no short name and are selected
    /// then.
    public void duplicate() {
        var copies = new ArrayList<UUID>();
        ask(
                Messages.text("window.duplicate"),
                (originals, contents) -> {
                    var added = originals.stream().map(this::copy).toList();
                    added.forEach(copy -> copies.add(copy.uuid()));
                    return edit(
                            "duplicate",
                            originals.size(),
                            added.stream().<Edit>map(Edit.Add::new).toList());
                },
                () -> session.selection().set(copies));
    }

    /// Marks the drafts among the selected as submitted, as a person who has looked at them does;
    /// others keep their status.
    public void submit() {
        var marked = new AtomicInteger();
        ask(
                Messages.text("table.mark_as_submitted"),
                (chosen, _) -> {
                    var edits =
                            chosen.stream()
                                    .filter(s -> s.status() == SightingStatus.DRAFT)
                                    .<Edit>map(this::submitted)
                                    .toList();
                    marked.set(edits.size());
                    if (edits.isEmpty()) {
                        throw ProblemException.ofTexts(
                                "table.none_is_a_draft", "table.select_drafts_or_use_the_form");
                    }
                    return edits.size() == 1
                            ? edits.getFirst()
                            : new Edit.Batch("set status of " + edits.size() + " sightings", edits);
                },
                () -> told.accept(Messages.text("table.marked_as_submitted", marked.get())));
    }

    private Edit submitted(Sighting draft) {
        var after = draft.edit().status(SightingStatus.SUBMITTED).done(clock.instant());
        return new Edit.Replace(draft, after, "change status");
    }

    public void delete() {
        var chosen = session.selection().uuids().get().size();
        ask(
                Messages.text("common.delete"),
                (doomed, contents) ->
                        edit("delete", doomed.size(), SightingDeletion.of(doomed, contents)),
                () -> {
                    session.selection().set(List.of());
                    told.accept(Messages.text("table.deleted_ctrl_z", chosen));
                });
    }

    /// Asks before many are read, which takes a while.
    private void ask(
            String verb, BiFunction<List<Sighting>, ProjectContents, Edit> make, Runnable then) {
        var chosen = session.selection().uuids().get().size();
        if (chosen > 0
                && !session.isReadOnly()
                && (chosen > Session.MOST_TOGETHER || many.mayDo(verb, chosen))) {
            var watch = session.saves().progress();
            session.selected()
                    .ifPresent(
                            uuids ->
                                    session.perform(
                                            now -> make.apply(watch.read(uuids, now), now),
                                            then,
                                            () -> {}));
        }
    }

    private static Edit edit(String what, int sightings, List<Edit> edits) {
        var label = sightings == 1 ? what + " sighting" : what + " " + sightings + " sightings";
        return edits.size() == 1 && label.equals(edits.getFirst().label())
                ? edits.getFirst()
                : new Edit.Batch(label, edits);
    }

    private Sighting copy(Sighting original) {
        return original.edit().uuid(UUID.randomUUID()).code("").done(clock.instant());
    }
}
