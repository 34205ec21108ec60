package org.amnok.exchange.parquet;

/// In which order reports are listed; those that do not state it come last.
public record ReportOrder(By by, boolean isDescending) {
    /// What is compared: texts by their letters, without upper and lower case.
    public enum By {
        FIRST_DAY("date_start"),
        CODE("code"),
        TITLE("title"),
        KIND("kind"),
        UNCERTAINTY("uncertainty_m"),
        STATUS("status"),
        RELIABILITY("reliability"),
        CREDIBILITY("credibility"),
        BANK("bank"),
        PROVINCE("province"),
        OUTLET("outlet");

        private final String column;

        By(String column) {
            this.column = column;
        }

        /// The column that says it.
        public String column() {
            return column;
        }

        String sql(FolderColumns columns) {
            return switch (this) {
                case FIRST_DAY -> columns.listedDay();
                case UNCERTAINTY -> columns.number(column);
                default -> "nullif(lower(" + columns.text(column) + "), '')";
            };
        }
    }

    /// What was last comes first.
    public static final ReportOrder NEWEST = new ReportOrder(By.FIRST_DAY, true);
}
