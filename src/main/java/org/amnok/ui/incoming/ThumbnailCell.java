package org.amnok.ui.incoming;

import javafx.scene.control.TableCell;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;

/// The small picture of a photo, as soon as it is made.
final class ThumbnailCell extends TableCell<PhotoRow, PhotoRow> {
    private static final double WIDTH = 62;
    private static final double HEIGHT = 46;

    private final PhotoThumbnails thumbnails;
    private final ImageView view = new ImageView();

    ThumbnailCell(PhotoThumbnails thumbnails) {
        this.thumbnails = thumbnails;
        view.setFitWidth(WIDTH);
        view.setFitHeight(HEIGHT);
        view.setPreserveRatio(true);
        setGraphic(view);
    }

    @Override
    protected void updateItem(@Nullable PhotoRow row, boolean empty) {
        super.updateItem(row, empty);
        view.setImage(null);
        if (row != null && !empty) {
            view.setAccessibleText(row.photo().name());
            thumbnails.of(
                    row.photo(),
                    image -> {
                        if (getItem() == row) {
                            view.setImage(image);
                        }
                    });
        }
    }
}
