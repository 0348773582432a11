# SPDX-License-Identifier: GPL-3.0-or-later
# A linear or logistic model in plain R on the rows of a table, as Cairn's dataset gives them; predicts every row.
words <- commandArgs(trailingOnly = TRUE)
for (package in c("jsonlite", "nnet")) {
  if (!requireNamespace(package, quietly = TRUE)) {
    stop("This recipe needs the R package ", package, ". Install with: Rscript -e 'install.packages(\"", package, "\")'", call. = FALSE)
  }
}
value_of <- function(name, default) {
  at <- match(paste0("--", name), words)
  if (is.na(at)) default else words[at + 1]
}
dataset <- value_of("dataset", Sys.getenv("CAIRN_DATASET"))
decay <- as.numeric(value_of("decay", "0.001"))
rounds <- as.integer(value_of("rounds", "200"))
set.seed(as.integer(Sys.getenv("CAIRN_SEED", "1")))

columns <- jsonlite::fromJSON(file.path(dataset, "columns.json"))
target <- columns$name[columns$role == "target"]
is_class <- !(columns$type[columns$role == "target"] %in% c("integer", "real"))
rows <- read.csv(file.path(dataset, "rows.csv"), check.names = FALSE, na.strings = "", colClasses = "character", encoding = "UTF-8")
features <- columns$name[columns$role == "feature"]
data <- data.frame(row.names = seq_len(nrow(rows)))
for (at in which(columns$role == "feature")) {
  name <- columns$name[at]
  cells <- rows[[name]]
  if (columns$type[at] %in% c("integer", "real")) {
    cells <- as.numeric(cells)
    middle <- median(cells, na.rm = TRUE)
    cells[is.na(cells)] <- if (is.na(middle)) 0 else middle
    spread <- sd(cells)
    data[[name]] <- if (is.na(spread) || spread == 0) 0 * cells else (cells - mean(cells)) / spread
  } else {
    cells[is.na(cells)] <- "(missing)"
    often <- names(sort(table(cells), decreasing = TRUE))[1:min(20, length(unique(cells)))]
    cells[!(cells %in% often)] <- "(other)"
    if (length(unique(cells)) > 1) data[[name]] <- factor(cells)
  }
}
names(data) <- make.names(names(data), unique = TRUE)
answer <- if (is_class) factor(rows[[target]]) else as.numeric(rows[[target]])
train <- !is.na(rows$split) & rows$split == "train" & !is.na(answer)
if (!any(train)) stop("The snapshot has no rows to train on: its training part is empty.", call. = FALSE)
cat(sum(train), "rows to learn from,", ncol(data), "columns, target", target, "\n")

if (is_class) {
  classes <- levels(answer)
  model <- nnet::multinom(answer[train] ~ ., data = data[train, , drop = FALSE], decay = decay, maxit = rounds, MaxNWts = 1e6, trace = FALSE)
  chances <- predict(model, data, type = "probs")
  if (length(classes) == 2) chances <- cbind(1 - chances, chances)
  said <- classes[max.col(chances, ties.method = "first")]
} else {
  model <- lm(answer[train] ~ ., data = data[train, , drop = FALSE])
  said <- suppressWarnings(predict(model, data))
}
values <- list(step = 1)
for (part in c("train", "val", "test")) {
  here <- !is.na(rows$split) & rows$split == part & !is.na(answer)
  if (!any(here)) next
  if (is_class) values[[paste0(part, "/accuracy")]] <- mean(said[here] == as.character(answer[here]))
  else values[[paste0(part, "/rmse")]] <- sqrt(mean((said[here] - answer[here])^2))
}
cat(jsonlite::toJSON(values, auto_unbox = TRUE, digits = 10), "\n", sep = "", file = Sys.getenv("CAIRN_METRICS"), append = TRUE)
print(unlist(values))

out <- file(Sys.getenv("CAIRN_PREDICTIONS"), "w", encoding = "UTF-8")
for (at in seq_len(nrow(rows))) {
  line <- list(row = as.integer(rows$row_id[at]), value = if (is_class) said[at] else unname(said[at]))
  if (is_class) {
    line$score <- max(chances[at, ])
    line$probabilities <- as.list(setNames(chances[at, ], classes))
  }
  cat(jsonlite::toJSON(line, auto_unbox = TRUE, digits = 10), "\n", sep = "", file = out)
}
close(out)
folder <- file.path(Sys.getenv("CAIRN_ARTIFACTS"), "model")
dir.create(folder, recursive = TRUE, showWarnings = FALSE)
saveRDS(model, file.path(folder, "model.rds"))
