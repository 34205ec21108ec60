package org.amnok.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.amnok.domain.Language;
import org.amnok.files.OutputRules;
import org.amnok.layout.SheetPixels;
import org.amnok.layout.flow.Block;
import org.amnok.layout.flow.Booklet;
import org.amnok.layout.flow.FlowPages;
import org.amnok.manual.KeyMap;
import org.amnok.manual.Manual;
import org.amnok.manual.ManualTask;
import org.amnok.manual.StepPart;
import org.amnok.release.OutputFile;
import org.amnok.release.canary.Secrets;
import org.amnok.render.TextRenderer;
import org.amnok.render.symbol.SymbolLibrary;
import org.amnok.render.text.FontLibrary;
import org.amnok.words.Messages;

/// The manual as a PDF: a page for each task, with a bookmark, and the keys as a table.
final class ManualBooklet {
    private final Language language;
    private final String title = Messages.text("manual.title");
    private final FlowPages flow;
    private final List<Booklet.Page> pages = new ArrayList<>();

    private ManualBooklet(Language language) {
        this.language = language;
        var pen = new TextRenderer(new FontLibrary(), new SymbolLibrary());
        flow = new FlowPages(pen, language, title);
    }

    /// Writes it in the language that a person reads.
    ///
    /// @throws org.amnok.domain.ProblemException when it cannot be written
    static void write(Path into, OutputRules rules) {
        var booklet = new ManualBooklet(Language.ofReader());
        Manual.tasks().forEach(task -> booklet.add(task.title(), task(task)));
        booklet.add(Messages.text("window.keys"), keys());
        new Booklet(booklet.title, booklet.language, booklet.pages)
                .write(_ -> new OutputFile(into, Secrets.NONE).under(rules), () -> false);
    }

    private void add(String part, List<Block> blocks) {
        var bookmark = part;
        for (var sheet : flow.of(blocks, pages.size() + 1)) {
            pages.add(new Booklet.Page(bookmark, sheet));
            bookmark = "";
        }
    }

    private static List<Block> task(ManualTask task) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, task.title(), task.id()));
        blocks.add(Block.Paragraph.of(task.when()));
        var number = 0;
        for (var step : task.steps()) {
            var words = step.stream().map(StepPart::text).collect(Collectors.joining());
            blocks.add(Block.Paragraph.of(++number + ". " + words));
        }
        blocks.add(picture(task));
        return blocks;
    }

    private static Block picture(ManualTask task) {
        var image = image(task);
        var words = task.pictureText();
        var width = image.getWidth();
        var height = image.getHeight();
        var argb = image.getRGB(0, 0, width, height, null, 0, width);
        var pixels = new SheetPixels(width, height, argb);
        return new Block.Photo(() -> pixels, task.id(), width, height, words, words);
    }

    private static BufferedImage image(ManualTask task) {
        try (var in = Manual.picture(task).openStream()) {
            return ImageIO.read(new ByteArrayInputStream(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> keys() {
        var title = Messages.text("window.keys");
        var head = List.of(new Block.Column("", 1), new Block.Column("", 3));
        var rows =
                Stream.concat(KeyMap.gestures().stream(), KeyMap.commands().stream())
                        .map(line -> new Block.Row(List.of(line.keys(), line.words()), ""))
                        .toList();
        return List.of(
                new Block.Heading(2, title, "keys"),
                new Block.Table(head, rows, Block.Cells.WORDS));
    }
}
