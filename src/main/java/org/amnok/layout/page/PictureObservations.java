package org.amnok.layout.page;

import java.util.List;
import org.amnok.domain.coverage.BankObservation;
import org.amnok.domain.page.ObservationQuestion;

/// Bands along the banks of a plain picture.
///
/// @param looks as they leave
/// @param gridMetres that their ends were rounded to; 1 for exact
public record PictureObservations(
        ObservationQuestion question, List<BankObservation> looks, int gridMetres) {
    public PictureObservations {
        looks = List.copyOf(looks);
    }
}
