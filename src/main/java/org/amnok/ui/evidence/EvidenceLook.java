package org.amnok.ui.evidence;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.amnok.domain.Original;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PicturePart;
import org.amnok.media.Pixels;
import org.amnok.store.Originals.Condition;
import org.amnok.ui.session.FxThread;
import org.amnok.ui.session.Session;
import org.amnok.workspace.EvidencePictures;

/// What is seen of originals, read in the background; of those looked at last it is remembered. On
/// the FX thread.
public final class EvidenceLook {
    /// A longer original is not read whole only because somebody looks at its form.
    private static final long MOST_CHECKED_BYTES = 200_000_000;

    /// Of so many originals each thing is remembered: more than are seen at once.
    private static final int MOST_REMEMBERED = 200;

    private final EvidencePictures pictures;
    private final Executor background;
    private final FxThread fx;
    private final Map<String, CompletableFuture<Optional<Image>>> thumbnails = latest();
    private final Map<String, CompletableFuture<PhotoFacts>> facts = latest();
    private final Map<String, CompletableFuture<Condition>> conditions = latest();

    private static <V> Map<String, V> latest() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }

    public EvidenceLook(Session session, Executor background, FxThread fx) {
        pictures = new EvidencePictures(session.workspace());
        this.background = background;
        this.fx = fx;
    }

    /// Hands over the small picture; not called when there is none.
    public void thumbnail(Original original, Consumer<Image> then) {
        remembered(
                        thumbnails,
                        original,
                        () -> pictures.thumbnail(original).map(EvidenceLook::image))
                .thenAcceptAsync(found -> found.ifPresent(then), fx);
    }

    private static Image image(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg));
    }

    /// Hands over what the photo says of its camera.
    public void facts(Original original, Consumer<PhotoFacts> then) {
        remembered(facts, original, () -> pictures.facts(original)).thenAcceptAsync(then, fx);
    }

    /// Hands over whether the original is still what it was; not called for a very long one, which
    /// only `amnok check` reads whole.
    public void condition(Original original, Consumer<Condition> then) {
        if (original.sizeBytes() <= MOST_CHECKED_BYTES) {
            remembered(conditions, original, () -> pictures.condition(original, () -> false))
                    .thenAcceptAsync(then, fx);
        }
    }

    /// What was found out of originals may be otherwise now.
    public void forget() {
        conditions.clear();
        thumbnails.clear();
    }

    /// Reads a part of a picture, upright, no larger than it is shown.
    CompletableFuture<Pixels> picture(
            Original original, PicturePart part, int mostWidth, int mostHeight) {
        return CompletableFuture.supplyAsync(
                () -> pictures.picture(original, part, mostWidth, mostHeight), background);
    }

    FxThread fx() {
        return fx;
    }

    private <T> CompletableFuture<T> remembered(
            Map<String, CompletableFuture<T>> known, Original original, Supplier<T> work) {
        return known.computeIfAbsent(
                original.sha256(), sha -> CompletableFuture.supplyAsync(work, background));
    }
}
