package org.amnok.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.amnok.ui.incoming.PhotoDesk;
import org.amnok.ui.incoming.PhotoReview;
import org.amnok.ui.incoming.PreviewMap;
import org.amnok.ui.map.MapCanvas;
import org.amnok.ui.map.StillMap;
import org.amnok.ui.session.MapModel;

/// What comes into an open project: photos in numbers.
final class IncomingDesk {
    private final Workbench bench;
    private final WindowParts parts;
    private final FileChoice files;
    private final OverMap over;
    private final PhotoDesk photos;

    /// @param memory knows the name of whoever works here
    IncomingDesk(
            Workbench bench, WindowParts parts, Memory memory, FileChoice files, OverMap over) {
        this.bench = bench;
        this.parts = parts;
        this.files = files;
        this.over = over;
        photos =
                new PhotoDesk(
                        bench.session(),
                        parts.background(),
                        parts.fx(),
                        parts.clock(),
                        bench.status(),
                        () -> memory.get(SignatureBar.NAME, ""),
                        this::map,
                        new PhotoPages());
        bench.evidence().onMany(photos::review);
    }

    /// Asks for photos and lets them be reviewed.
    void choosePhotos() {
        photos.review(files.evidence(Optional.empty()));
    }

    void review(List<Path> some) {
        photos.review(some);
    }

    private PreviewMap map() {
        var model = new MapModel(bench.model().viewport().get(), parts.clock());
        var look = bench.model().look().get();
        model.look().set(look);
        var themed = parts.appearance().theme().subscribe(model::shine);
        var canvas =
                new MapCanvas(
                        model,
                        parts.composer(),
                        parts.raster(),
                        parts.background(),
                        parts.fx(),
                        bench::tell);
        StillMap.of(canvas, parts.symbols(), parts.attributions());
        return new PreviewMap(canvas, themed);
    }

    private final class PhotoPages implements PhotoDesk.Pages {
        @Override
        public void open(PhotoReview review) {
            over.open(review, bench, review::close);
            review.takeFocus();
        }

        @Override
        public void leave() {
            over.leave();
        }
    }
}
