package org.amnok.workspace.dossier;

import java.time.LocalDate;
import org.amnok.domain.Language;

/// What a person asks of a dossier.
///
/// @param title empty for one that follows from the records
/// @param made the day that is printed
/// @param least cells of tables with fewer reports are held back; 0 for none
public record DossierRequest(Language language, String title, LocalDate made, int least) {}
