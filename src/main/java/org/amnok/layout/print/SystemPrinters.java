package org.amnok.layout.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;
import org.apache.pdfbox.Loader;

/// Those that the system knows, under Linux through CUPS.
public final class SystemPrinters implements Printers {
    @Override
    public List<String> names() {
        return services().map(PrintService::getName).distinct().toList();
    }

    private static Stream<PrintService> services() {
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        return Stream.concat(
                usual.stream(), Stream.of(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    @Override
    public int print(String name, Path pdf, PrintPlan plan) {
        try (var document = Loader.loadPDF(pdf.toFile())) {
            var sheets = new PrintedSheets(document, plan);
            var job = PrinterJob.getPrinterJob();
            job.setJobName(String.valueOf(pdf.getFileName()));
            job.setPageable(sheets);
            var printer = service(name);
            if (LpCommand.isNeeded()) {
                LpCommand.print(job, name, plan.paper(), pdf.resolveSibling("sheets.ps"));
            } else {
                job.setPrintService(printer);
                job.print();
            }
            return sheets.getNumberOfPages();
        } catch (IOException | PrinterException e) {
            throw new ProblemException(notPrinted(name), e);
        }
    }

    private static PrintService service(String name) {
        return services()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(notPrinted(name)));
    }

    private static Problem notPrinted(String name) {
        return new Problem(
                Messages.text("print.the_printer_took_nothing", name),
                "",
                Messages.text("print.see_whether_it_is_on"));
    }
}
