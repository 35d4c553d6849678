# Writes the values that R gives for random cases, once: Rscript expected-values.R > expected-values.csv
# kind, four numbers, result. Run with R 4.2 (Debian r-base-core); seeds fixed.
set.seed(20261123)
out <- function(kind, a, b, c, d, value) {
  cat(sprintf("%s,%d,%d,%s,%d,%.17g\n", kind, a, b, format(c, digits = 17), d, value))
}
sizes <- c(1, 2, 5, 10, 22, 60, 150, 400, 1000, 5000)
for (turn in 1:1500) {
  n <- sample(sizes, 1); p <- round(runif(1), 4)
  if (p == 0 || p == 1) p <- 0.5
  k <- sample(c(0, n, rbinom(1, n, p), sample(0:n, 1)), 1)
  out("binomial", k, n, p, 0, binom.test(k, n, p)$p.value)
}
for (p in c(0.001, 0.0107, 0.25, 0.5, 0.791)) for (k in c(0, 100, 1100, 25000, 50000, 79100, 100000)) {
  out("binomial", k, 100000, p, 0, binom.test(k, 100000, p)$p.value)
}
for (turn in 1:1500) {
  n <- sample(sizes, 1); k <- sample(c(0, n, sample(0:n, 1)), 1)
  w <- prop.test(k, n, correct = FALSE)$conf.int
  out("wilson-low", k, n, 0, 0, w[1]); out("wilson-high", k, n, 0, 0, w[2])
}
for (turn in 1:1000) {
  m <- sample(1:120, 2); a <- sample(0:m[1], 1); b <- sample(0:m[2], 1)
  if (a + b == 0 || a + b == sum(m)) next
  out("fisher", a, b, m[1] - a, m[2] - b, fisher.test(matrix(c(a, m[1] - a, b, m[2] - b), 2))$p.value)
}
for (turn in 1:300) {
  p <- runif(4); h <- p.adjust(p, "holm")
  cat(sprintf("holm,%.17g,%.17g,%.17g,%.17g,%.17g;%.17g;%.17g;%.17g\n", p[1], p[2], p[3], p[4], h[1], h[2], h[3], h[4]))
}
