package org.amnok.layout.page;

import java.util.List;
import org.amnok.domain.coverage.BankLook;
import org.amnok.domain.page.LooksQuestion;

/// Bands along the banks of a plain picture.
///
/// @param looks as they leave
/// @param gridMetres that their ends were rounded to; 1 for exact
public record PictureLooks(LooksQuestion question, List<BankLook> looks, int gridMetres) {
    public PictureLooks {
        looks = List.copyOf(looks);
    }
}
