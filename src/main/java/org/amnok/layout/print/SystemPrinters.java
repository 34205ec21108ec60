package org.amnok.layout.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.StreamPrintServiceFactory;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/// Those that the system knows, under Linux through CUPS.
public final class SystemPrinters implements Printers {
    private static final Path LPR = Path.of("/usr/bin/lpr");
    private static final Path LP = Path.of("/usr/bin/lp");
    private static final long SECONDS = 60;

    @Override
    public List<String> names() {
        return services().map(PrintService::getName).distinct().toList();
    }

    /// Looked up anew each time, and never else: Java would ask the print service every two minutes
    /// from the first time on.
    private static Stream<PrintService> services() {
        System.setProperty("sun.java2d.print.polling", "false");
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(
                usual.stream(), Stream.of(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    @Override
    public int print(String name, Path pdf, PrintPlan plan) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var sheets = new PrintedSheets(document, plan);
            var job = job(sheets);
            var printer = service(name);
            if (needsLp()) {
                printByLp(job, name, plan.paper(), pdf.resolveSibling("sheets.ps"));
            } else {
                job.setPrintService(printer);
                job.print();
            }
            return sheets.getNumberOfPages();
        } catch (IOException | PrinterException e) {
            throw new ProblemException(notPrinted(name), e);
        }
    }

    /// Print services and printers show what a job is called to others, and keep it: the name of a
    /// project or page is not told.
    static PrinterJob job(PrintedSheets sheets) {
        var job = PrinterJob.getPrinterJob();
        job.setJobName("Amnok");
        job.setPageable(sheets);
        return job;
    }

    private static PrintService service(String name) {
        return services()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(notPrinted(name)));
    }

    private static Problem notPrinted(String name) {
        return Problem.ofPlace(
                "", "print.the_printer_took_nothing", "print.see_whether_it_is_on", name);
    }

    /// Prints through `lp` of CUPS. Java prints through `lpr` alone, which a Linux with CUPS need
    /// not have: on Debian it is in a package of its own.
    static boolean needsLp() {
        return !Files.exists(LPR) && Files.isExecutable(LP);
    }

    /// @param sheets where the PostScript is written; whoever made its folder deletes it
    static void printByLp(PrinterJob job, String printer, PrintPaper paper, Path sheets)
            throws IOException, PrinterException {
        writeSheets(job, sheets);
        var process =
                new ProcessBuilder(lpCommand(printer, job.getJobName(), paper, sheets))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw refused(printer, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(printer, e);
        } finally {
            process.destroyForcibly();
        }
    }

    /// The paper that was chosen, and nothing made smaller for the margins of the printer: the
    /// sheets have their own.
    static List<String> lpCommand(String printer, String title, PrintPaper paper, Path sheets) {
        return List.of(
                LP.toString(),
                "-d",
                printer,
                "-t",
                title,
                "-o",
                "media=" + paper.title(),
                "-o",
                "print-scaling=none",
                "--",
                sheets.toString());
    }

    /// Writes the sheets as PostScript.
    static void writeSheets(PrinterJob job, Path sheets) throws IOException, PrinterException {
        var writers =
                StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                        DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript");
        if (writers.length == 0) {
            throw new IOException("No PostScript can be written");
        }
        try (var out = Files.newOutputStream(sheets)) {
            job.setPrintService(writers[0].getPrintService(out));
            job.print();
        }
    }

    private static IOException refused(String printer, @Nullable Throwable cause) {
        return new IOException("lp sent nothing to " + printer, cause);
    }
}
