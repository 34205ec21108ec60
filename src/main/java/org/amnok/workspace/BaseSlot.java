package org.amnok.workspace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.basemap.BaseFile;
import org.amnok.domain.BaseLayer;
import org.amnok.domain.BaseOptions;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.map.BaseSource;
import org.amnok.map.MapLayer;
import org.amnok.map.MapLook;
import org.amnok.map.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// The file of one base layer, opened when it is first drawn. What is wrong with it is told once
/// and leaves a gap in pictures. Thread-safe.
final class BaseSlot implements BaseSource {
    private final UUID uuid;
    private final Supplier<BaseFile> opener;
    private final Consumer<BaseState> tell;
    private @Nullable BaseFile file;
    private @Nullable Problem problem;

    /// What must be the same for a file to be opened but once.
    record Key(UUID uuid, String file, String table, BaseOptions options) {
        static Key of(BaseLayer base) {
            return new Key(base.uuid(), base.file(), base.table(), base.options());
        }
    }

    BaseSlot(UUID uuid, Supplier<BaseFile> opener, Consumer<BaseState> tell) {
        this.uuid = uuid;
        this.opener = opener;
        this.tell = tell;
    }

    @Override
    public List<MapLayer> layers(Viewport viewport, MapLook look, BooleanSupplier cancelled) {
        return guarded(
                () -> {
                    var opened = opened();
                    return opened == null ? List.of() : opened.layers(viewport, look, cancelled);
                },
                List.of());
    }

    /// The edge to files that may be hostile: whatever they do to their readers, a picture is made.
    private <T> T guarded(Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (ProblemException e) {
            broke(e.problem());
        } catch (RuntimeException | OutOfMemoryError e) {
            broke(
                    new Problem(
                            "Its file cannot be shown (" + e.getClass().getSimpleName() + ")",
                            "",
                            "Convert it with gdal_translate, or take it from the project."));
        }
        return otherwise;
    }

    @Override
    public Optional<Geometry> covered(Viewport viewport, BooleanSupplier cancelled) {
        return guarded(
                () -> {
                    var opened = opened();
                    return opened == null ? Optional.empty() : opened.covered(viewport, cancelled);
                },
                Optional.empty());
    }

    /// Opens the file if it is not.
    BaseState look() {
        guarded(() -> Optional.ofNullable(opened()), Optional.empty());
        return state();
    }

    private synchronized BaseState state() {
        return new BaseState(
                uuid,
                file == null ? "" : file.description(),
                file == null ? Optional.empty() : file.bounds(),
                problem);
    }

    /// Null when it is known to be broken.
    private @Nullable BaseFile opened() {
        synchronized (this) {
            if (problem != null || file != null) {
                return problem == null ? file : null;
            }
            file = opener.get();
        }
        tell.accept(state());
        return file;
    }

    private void broke(Problem found) {
        synchronized (this) {
            if (problem != null) {
                return;
            }
            problem = found;
        }
        tell.accept(state());
    }

    synchronized void tryAgain() {
        problem = null;
        close();
    }

    synchronized void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
