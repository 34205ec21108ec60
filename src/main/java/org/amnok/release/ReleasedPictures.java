package org.amnok.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.media.PictureCopy;
import org.amnok.words.Messages;

/// The pictures of one release. Each leaves as a new JPEG, drawn anew from what is seen in the
/// original and called by a running number: neither what a camera wrote leaves, nor the original's
/// name or digest, by which somebody could be proven to have it. One is in memory at a time.
///
/// Only the gate makes them. One thread writes.
public final class ReleasedPictures {
    /// At most this many leave in one file.
    public static final int MOST = 999;

    /// None was asked for.
    public static final ReleasedPictures NONE = new ReleasedPictures(List.of());

    private final List<OfferedPicture> offered;
    private final Map<UUID, List<ReleasedPicture>> bySighting = new HashMap<>();
    private final List<ReleaseRecord.Picture> written = new ArrayList<>();
    private final LinkedHashSet<Problem> leftOut = new LinkedHashSet<>();
    private int drawn;

    ReleasedPictures(List<OfferedPicture> offered) {
        this.offered = List.copyOf(offered);
    }

    /// Those that are to be written, in an order that says nothing.
    public List<OfferedPicture> offered() {
        return offered;
    }

    /// Fewer of them: what may leave may also stay.
    public ReleasedPictures only(Predicate<OfferedPicture> wanted) {
        return new ReleasedPictures(offered.stream().filter(wanted).toList());
    }

    /// Takes a picture, to write it.
    @FunctionalInterface
    public interface Taker {
        /// @param jpeg the bytes of its file
        void take(ReleasedPicture picture, byte[] jpeg) throws IOException;
    }

    /// Draws and passes on each of them. One that cannot be drawn is left out, and reported
    /// afterwards.
    ///
    /// @param before called before each with how many came before it; an exception of it ends the
    ///   walk
    /// @throws ProblemException when they are too many
    /// @throws IOException when the taker does
    public void each(LongConsumer before, Taker taker) throws IOException {
        requireFew();
        bySighting.clear();
        written.clear();
        leftOut.clear();
        drawn = 0;
        var made = new HashMap<String, Optional<ReleasedPicture>>();
        var done = 0L;
        for (var each : offered) {
            before.accept(done++);
            var known = made.get(each.original());
            var picture = known == null ? make(each, taker) : known;
            made.put(each.original(), picture);
            picture.ifPresent(it -> note(it, each));
        }
    }

    private void requireFew() {
        if (offered.size() > MOST) {
            throw ProblemException.of(
                    Messages.text("release.pictures_are_too_many_for_one", offered.size()),
                    Messages.text("release.at_most_leave_at_once_choose", MOST));
        }
    }

    private Optional<ReleasedPicture> make(OfferedPicture offer, Taker taker) throws IOException {
        var copy = copy(offer);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        drawn++;
        var picture =
                new ReleasedPicture(
                        drawn + ".jpg",
                        copy.get().widthPixels(),
                        copy.get().heightPixels(),
                        offer.kind());
        taker.take(picture, copy.get().jpeg());
        return Optional.of(picture);
    }

    private Optional<PictureCopy> copy(OfferedPicture offer) {
        try (var original = offer.bytes().open()) {
            return Optional.of(PictureCopy.of(offer.type(), original, offer.orientation()));
        } catch (ProblemException e) {
            leftOut.add(e.problem().at(whose(offer)));
        } catch (IOException e) {
            leftOut.add(
                    Problem.ofPlace(
                            whose(offer),
                            "release.a_picture_cannot_be_read",
                            "release.run_amnok_check"));
        }
        return Optional.empty();
    }

    private static String whose(OfferedPicture offer) {
        return Messages.text(
                "release.a_picture_of_sighting", offer.sightingUuid().toString().substring(0, 8));
    }

    private void note(ReleasedPicture picture, OfferedPicture offer) {
        bySighting
                .computeIfAbsent(offer.sightingUuid(), key -> new ArrayList<>())
                .add(picture.ofKind(offer.kind()));
        written.add(new ReleaseRecord.Picture(picture.name(), offer.uuid()));
    }

    /// Those of a sighting that were handed on.
    public List<ReleasedPicture> of(ReleasedSighting sighting) {
        return bySighting.getOrDefault(sighting.own(), List.of());
    }

    /// What the log keeps of those that were handed on.
    public List<ReleaseRecord.Picture> written() {
        return List.copyOf(written);
    }

    /// What could not be drawn, and why.
    public List<Problem> leftOut() {
        return List.copyOf(leftOut);
    }
}
