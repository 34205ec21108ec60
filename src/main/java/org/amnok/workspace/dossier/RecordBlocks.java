package org.amnok.workspace.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amnok.layout.flow.Block;
import org.amnok.layout.flow.Block.Column;
import org.amnok.layout.flow.Block.Row;
import org.amnok.release.ReleasedPicture;
import org.amnok.release.ReleasedSighting;
import org.amnok.words.Messages;

/// The sightings of a dossier: as a table, a line each, and one by one. The oldest is the first.
final class RecordBlocks {
    private final List<ReleasedSighting> records;
    private final DossierWords words;
    private final DossierPhotos photos;

    RecordBlocks(List<ReleasedSighting> released, DossierWords words, DossierPhotos photos) {
        records =
                released.stream().sorted(Comparator.comparing(ReleasedSighting::earliest)).toList();
        this.words = words;
        this.photos = photos;
    }

    int count() {
        return records.size();
    }

    /// Of a sighting in its page.
    static String id(int number) {
        return "s" + number;
    }

    /// A line each.
    ///
    /// @param pages tells the page of a number, from 1; empty where there are none
    Block.Table table(java.util.function.IntFunction<String> pages) {
        var head =
                List.of(
                        column("number", 0.5),
                        column("date", 1.9),
                        column("title", 3.1),
                        column("kind", 1.6),
                        column("uncertainty", 1.1),
                        column("grade", 0.8),
                        column("outlet", 1.7));
        var rows = new ArrayList<Row>();
        for (var i = 1; i <= records.size(); i++) {
            var each = records.get(i - 1);
            var page = pages.apply(i);
            rows.add(new Row(cells(i, each), page.isEmpty() ? "" : page + "#" + id(i)));
        }
        return new Block.Table(head, rows, Block.Cells.WORDS).withoutEmptyColumns();
    }

    private static Column column(String name, double share) {
        return new Column(Messages.text("dossier.column_" + name), share);
    }

    private List<String> cells(int number, ReleasedSighting each) {
        return List.of(
                Integer.toString(number),
                words.date(each),
                words.title(each),
                each.kind().label(),
                words.reach(each),
                words.grade(each.grading()),
                each.details().outlet());
    }

    /// Some of them with all that is known.
    ///
    /// @param from the first number, from 1
    /// @param to the last
    List<Block> entries(int from, int to) {
        var blocks = new ArrayList<Block>();
        for (var i = from; i <= to; i++) {
            var each = records.get(i - 1);
            blocks.add(
                    new Block.Heading(
                            3, Messages.text("dossier.entry", i, words.title(each)), id(i)));
            blocks.add(new Block.Facts(words.facts(each)));
            var note = each.details().publicNote();
            if (!note.isBlank()) {
                blocks.add(Block.Paragraph.of(note.strip()));
            }
            for (var picture : photos.of(each)) {
                blocks.add(photo(picture, each));
            }
        }
        return blocks;
    }

    private Block.Photo photo(ReleasedPicture picture, ReleasedSighting of) {
        var name = picture.name();
        return new Block.Photo(
                () -> photos.pixels(name),
                name,
                picture.widthPixels(),
                picture.heightPixels(),
                Messages.text("dossier.picture_alternative", words.title(of), words.date(of)),
                Messages.text("dossier.picture_caption", name, photos.sha256(name)));
    }
}
