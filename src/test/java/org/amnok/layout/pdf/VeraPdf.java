package org.amnok.layout.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF finds wrong in a document.
public final class VeraPdf {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// Of a document that cannot be looked at: damaged or encrypted.
    public static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1;

        UnreadableException(Exception cause) {
            super(cause);
        }
    }

    /// What keeps a document from being PDF/UA-1; nothing when it is.
    public static List<String> againstUa1(byte[] pdf) throws IOException {
        return against(PDFAFlavour.PDFUA_1, pdf);
    }

    /// What keeps a document from being PDF/A-2b; nothing when it is.
    public static List<String> againstA2b(byte[] pdf) throws IOException {
        return against(PDFAFlavour.PDFA_2_B, pdf);
    }

    private static List<String> against(PDFAFlavour flavour, byte[] pdf) throws IOException {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() != TestAssertion.Status.PASSED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
            throw new UnreadableException(e);
        }
    }
}
