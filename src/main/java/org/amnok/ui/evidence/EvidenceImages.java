package org.amnok.ui.evidence;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.Original;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PicturePart;
import org.amnok.media.Pixels;
import org.amnok.store.record.Originals.Condition;
import org.amnok.ui.session.BackgroundTask;
import org.amnok.ui.session.RememberedResults;
import org.amnok.ui.session.Session;
import org.amnok.ui.session.Tasks;
import org.amnok.workspace.evidence.EvidencePictures;
import org.amnok.workspace.evidence.SeenSheet;

/// What is seen of originals, read in the background and remembered; what cannot be read is
/// reported. On the FX thread.
public final class EvidenceImages {
    /// A longer original is not read whole only because somebody looks at its form.
    private static final long MOST_CHECKED_BYTES = 200_000_000;

    private static final int MOST_ASKED = 500;

    private final EvidencePictures pictures;
    private final Tasks tasks;
    private final Consumer<Problem> report;
    private final RememberedResults<String, Optional<Image>> thumbnails;
    private final RememberedResults<String, PhotoFacts> facts;
    private final RememberedResults<String, Condition> conditions;
    private final RememberedResults<String, Optional<String>> damage;

    public EvidenceImages(Session session, Tasks tasks) {
        pictures = new EvidencePictures(session.workspace());
        this.tasks = tasks;
        report = session::report;
        thumbnails = new RememberedResults<>(tasks, session::report);
        facts = new RememberedResults<>(tasks, session::report);
        conditions = new RememberedResults<>(tasks, session::report);
        damage = new RememberedResults<>(tasks, session::report);
    }

    /// Hands over the small picture; not called when there is none.
    public void thumbnail(Original original, Consumer<Image> then) {
        thumbnails.get(original.sha256(), () -> small(original), found -> found.ifPresent(then));
    }

    /// None of what is damaged or missing: [#damage] and [#condition] say so.
    private Optional<Image> small(Original original) {
        try {
            return pictures.thumbnail(original).map(EvidenceImages::image);
        } catch (ProblemException unreadable) {
            return Optional.empty();
        }
    }

    /// Hands over what is wrong with a picture, as a sentence; not called when nothing is, nor for
    /// a very long one.
    public void damage(Original original, Consumer<String> then) {
        if (original.sizeBytes() <= MOST_CHECKED_BYTES) {
            damage.get(
                    original.sha256(),
                    () -> pictures.damage(original),
                    found -> found.ifPresent(then));
        }
    }

    private static Image image(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg));
    }

    /// Hands over what the photo says of its camera.
    public void facts(Original original, Consumer<PhotoFacts> then) {
        facts.get(original.sha256(), () -> pictures.facts(original), then);
    }

    /// Hands over what each of some photos says, in their order; of very many, of the first ones.
    void factsOfAll(List<Original> originals, Consumer<List<PhotoFacts>> then) {
        var some = originals.stream().limit(MOST_ASKED).toList();
        tasks.work(() -> some.stream().map(pictures::facts).toList()).then(then).start(report);
    }

    /// Hands over whether the original is still what it was; not called for a very long one, which
    /// only `amnok check` reads whole.
    public void condition(Original original, Consumer<Condition> then) {
        if (original.sizeBytes() <= MOST_CHECKED_BYTES) {
            conditions.get(
                    original.sha256(), () -> pictures.condition(original, () -> false), then);
        }
    }

    /// What was found out of originals may be otherwise now.
    public void forget() {
        conditions.forget();
        damage.forget();
        thumbnails.forget();
    }

    /// Finds out what is seen of an original, or of one of its sheets; draws it when it must be.
    BackgroundTask<SeenSheet> seen(Original original, int sheet) {
        return tasks.work(() -> pictures.seen(original, sheet));
    }

    /// Reads a part of a picture or sheet, upright, no larger than it is shown.
    BackgroundTask<Pixels> picture(
            Original original, int sheet, PicturePart part, int mostWidth, int mostHeight) {
        return tasks.work(() -> pictures.picture(original, sheet, part, mostWidth, mostHeight));
    }
}
