package org.amnok.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.words.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/// Draws pages of documents that somebody sent. What a page asks for is limited: bytes, memory,
/// pictures, and time, after which it is given up. Nothing of a document is run or fetched.
public final class PdfPages {
    /// A longer document is for another program.
    public static final long LARGEST_BYTES = 64_000_000;

    private static final int MOST_PAGES = 5000;
    private static final int LONGEST_SIDE_PIXELS = 2400;
    private static final float MOST_PER_POINT = 4;
    private static final long MOST_CACHE_BYTES = 256_000_000;
    private static final long MOST_IMAGE_PIXELS = 100_000_000;
    private static final long SECONDS = 20;
    private static final float QUALITY = 0.9f;

    private PdfPages() {}

    /// What is worked out of a document while it is open.
    private interface Use<T> {
        T of(PDDocument document, BooleanSupplier ended) throws IOException;
    }

    /// How many pages can be looked at.
    ///
    /// @throws ProblemException when it cannot be read
    public static int count(byte[] pdf) {
        return within(
                pdf, (document, ended) -> Math.clamp(document.getNumberOfPages(), 1, MOST_PAGES));
    }

    /// Draws a page.
    ///
    /// @param index from 0
    /// @throws ProblemException when it cannot be drawn, or takes too long
    public static SheetPicture draw(byte[] pdf, int index) {
        return within(pdf, (document, ended) -> drawn(document, index, ended));
    }

    private static SheetPicture drawn(PDDocument document, int index, BooleanSupplier ended)
            throws IOException {
        var box = document.getPage(index).getCropBox();
        var longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        var scale = Math.min(MOST_PER_POINT, LONGEST_SIDE_PIXELS / longest);
        var renderer = new Bounded(document, ended);
        renderer.setSubsamplingAllowed(true);
        var image = renderer.renderImage(index, scale, ImageType.RGB);
        var bytes = JpegBytes.of(pixels(image), QUALITY);
        var size =
                new ImageDimensions(image.getWidth(), image.getHeight(), ImageDimensions.UPRIGHT);
        return new SheetPicture(MediaType.JPEG, bytes, size, "");
    }

    private static Pixels pixels(BufferedImage image) {
        var copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = copy.createGraphics();
        g.drawImage(image, 0, 0, Color.WHITE, null);
        g.dispose();
        var argb = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
        return new Pixels(copy.getWidth(), copy.getHeight(), argb, false);
    }

    /// On a thread of its own, which is left behind when it takes too long: the next step of the
    /// page ends it.
    private static <T> T within(byte[] pdf, Use<T> use) {
        var ended = new AtomicBoolean();
        var result = new CompletableFuture<T>();
        Thread.ofPlatform()
                .daemon()
                .name("pdf-page")
                .start(
                        () ->
                                result.completeAsync(
                                        () -> opened(pdf, use, ended::get), Runnable::run));
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw PictureReader.unshowable(Messages.text("original.it_takes_too_long"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException problem
                    ? problem
                    : PictureReader.unshowable(Messages.text("media.it_is_damaged"), e);
        } finally {
            ended.set(true);
        }
    }

    private static <T> T opened(byte[] pdf, Use<T> use, BooleanSupplier ended) {
        var cache = MemoryUsageSetting.setupMainMemoryOnly(MOST_CACHE_BYTES).streamCache;
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf), "", cache)) {
            return use.of(document, ended);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError hostile) {
            throw PictureReader.unshowable(Messages.text("original.pdf_not_read"), hostile);
        }
    }

    /// Draws until it is ended, and no picture that takes too much memory.
    private static final class Bounded extends PDFRenderer {
        private final BooleanSupplier ended;

        Bounded(PDDocument document, BooleanSupplier ended) {
            super(document);
            this.ended = ended;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands)
                        throws IOException {
                    if (ended.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    super.processOperator(operator, operands);
                }

                @Override
                public void drawImage(PDImage image) throws IOException {
                    if ((long) image.getWidth() * image.getHeight() > MOST_IMAGE_PIXELS) {
                        throw new IllegalStateException("a picture of too many pixels");
                    }
                    super.drawImage(image);
                }
            };
        }
    }
}
