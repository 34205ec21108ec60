package org.amnok.layout.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.amnok.domain.Followed;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.files.OutputRules;
import org.amnok.release.OutputFile;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesOutputTest {
    @TempDir Path folder;

    @Test
    void a_pdf_has_a_page_and_a_bookmark_for_each() throws IOException {
        assertThat(write("atlas.pdf", 3, Progress.NONE)).containsExactly("atlas.pdf");
        try (var pdf = Loader.loadPDF(folder.resolve("atlas.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            var titles = new ArrayList<String>();
            var outline = pdf.getDocumentCatalog().getDocumentOutline();
            for (PDOutlineItem item : outline.children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles).containsExactly("page 0", "page 1", "page 2");
        }
    }

    @Test
    void pictures_are_numbered_with_as_many_digits_as_the_last_one_needs() {
        assertThat(write("map.png", 10, Progress.NONE))
                .startsWith("map-01.png")
                .endsWith("map-10.png");
        assertThat(folder.resolve("map-07.png")).exists();
    }

    @Test
    void a_series_that_is_cancelled_leaves_nothing_behind() {
        for (var name : List.of("map.png", "atlas.pdf", "time.apng", "time.gif")) {
            assertThat(write(name, 6, new EndedWhenAskedOften())).isEmpty();
            assertThat(folder).isEmptyDirectory();
        }
    }

    private static final class EndedWhenAskedOften implements Progress {
        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public void at(long done, long all, String what) {}

        @Override
        public boolean isCancelled() {
            return asked.incrementAndGet() > 3;
        }
    }

    @Test
    void one_page_that_must_not_leave_keeps_all_back() {
        var secret = new Secrets(List.of(), List.of(new SecretText("a note", "page 4")), List.of());
        assertThatThrownBy(() -> write("map.svg", 6, Progress.NONE, secret))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a note");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void progress_is_told_page_by_page() {
        var told = new Followed();
        new SeriesOutput(Cards::new, told)
                .write("", Cards.chapters(4), file("atlas.pdf", Secrets.NONE));
        assertThat(told.steps()).extracting(Followed.Step::done).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void more_than_500_pages_are_a_slip() {
        assertThatThrownBy(() -> write("map.png", 501, Progress.NONE))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_moving_gif_has_a_frame_a_page() throws IOException {
        write("time.gif", 5, Progress.NONE);
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(folder.resolve("time.gif").toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
        }
    }

    @Test
    void a_moving_png_is_read_as_its_first_page_by_others() throws IOException {
        write("time.apng", 5, Progress.NONE);
        var first = ImageIO.read(folder.resolve("time.apng").toFile());
        assertThat(first.getRGB(15, 15) & 0xffffff).isEqualTo("page 0".hashCode() & 0xffffff);
    }

    @Test
    void the_same_series_has_the_same_bytes() throws IOException {
        for (var name : List.of("atlas.pdf", "time.apng", "time.gif")) {
            write(name, 4, Progress.NONE);
            var first = Files.readAllBytes(folder.resolve(name));
            write(name, 4, Progress.NONE);
            assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(first);
        }
    }

    private List<String> write(String name, int pages, Progress progress) {
        return write(name, pages, progress, Secrets.NONE);
    }

    private List<String> write(String name, int pages, Progress progress, Secrets secrets) {
        return new SeriesOutput(Cards::new, progress)
                .write("Atlas", Cards.chapters(pages), file(name, secrets));
    }

    private SeriesFile file(String name, Secrets secrets) {
        return names ->
                new OutputFile(folder.resolve(name), secrets)
                        .under(OutputRules.ofCommand(true, List.of()));
    }
}
