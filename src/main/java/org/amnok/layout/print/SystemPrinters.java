package org.amnok.layout.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;

/// Those that the system knows, under Linux through CUPS.
public final class SystemPrinters implements Printers {
    private static final Path LP = Path.of("/usr/bin/lp");
    private static final Path LPSTAT = Path.of("/usr/bin/lpstat");
    private static final long SECONDS = 60;

    /// Print services and printers show what a job is called to others, and keep it: the name of a
    /// project or page is not told.
    private static final String JOB = "Amnok";

    private static final Pattern PAUSED = Pattern.compile("printer \\S+ disabled since .*");

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
            if (Files.isExecutable(LP)) {
                printByLp(sheets, name, plan.paper(), pdf.resolveSibling("sheets.pdf"));
            } else {
                var job = job(sheets);
                job.setPrintService(service(name));
                job.print();
            }
            return sheets.getNumberOfPages();
        } catch (IOException | PrinterException e) {
            throw new ProblemException(notPrinted(name), e);
        }
    }

    /// Java tells only whether a printer takes sheets, which one that is paused does.
    @Override
    public boolean isPaused(String name) {
        if (!Files.isExecutable(LPSTAT)) {
            return false;
        }
        var asking = new ProcessBuilder(LPSTAT.toString(), "-p", name).redirectErrorStream(true);
        asking.environment().put("LC_ALL", "C");
        try {
            var process = asking.start();
            process.getOutputStream().close();
            try (var answer = process.inputReader()) { // a few lines, which wait in the pipe
                return process.waitFor(SECONDS, TimeUnit.SECONDS) && isPaused(answer.lines());
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException | UncheckedIOException nobodyKnows) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// @param told what `lpstat -p` says in English
    static boolean isPaused(Stream<String> told) {
        return told.findFirst().filter(line -> PAUSED.matcher(line).matches()).isPresent();
    }

    static PrinterJob job(PrintedSheets sheets) {
        var job = PrinterJob.getPrinterJob();
        job.setJobName(JOB);
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

    /// Prints through `lp` of CUPS, which takes a PDF as it is: Java would make pixels of a map,
    /// and tens of megabytes of PostScript of these.
    ///
    /// @param file where the sheets are written; whoever made its folder deletes it
    private static void printByLp(PrintedSheets sheets, String printer, PrintPaper paper, Path file)
            throws IOException {
        sheets.write(file);
        var process =
                new ProcessBuilder(lpCommand(printer, paper, file))
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
    static List<String> lpCommand(String printer, PrintPaper paper, Path sheets) {
        return List.of(
                LP.toString(),
                "-d",
                printer,
                "-t",
                JOB,
                "-o",
                "media=" + paper.title(),
                "-o",
                "print-scaling=none",
                "--",
                sheets.toString());
    }

    private static IOException refused(String printer, @Nullable Throwable cause) {
        return new IOException("lp sent nothing to " + printer, cause);
    }
}
