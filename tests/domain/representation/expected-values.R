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

# large and lopsided cases: one person, 100,000 people, rare and almost certain shares, counts near what is expected
few <- c(1, 2, 3); many <- c(10000, 30000, 100000)
for (turn in 1:1200) {
  n <- sample(c(few, many), 1)
  p <- sample(c(signif(10^runif(1, -5, -0.3), 6), 1 - signif(10^runif(1, -5, -0.3), 6), 0.5), 1)
  k <- sample(c(0, n, rbinom(2, n, p), round(n * p), sample(0:n, 1)), 1)
  out("binomial", k, n, p, 0, binom.test(k, n, p)$p.value)
  out("at-least", k, n, p, 0, pbinom(k - 1, n, p, lower.tail = FALSE))
}
for (turn in 1:600) {
  m <- sample(c(1, 2, 30, 2000, 100000), 2, replace = TRUE); r <- runif(1)
  a <- sample(c(0, m[1], rbinom(2, m[1], r)), 1); b <- sample(c(0, m[2], rbinom(2, m[2], r)), 1)
  if (a + b == 0 || a + b == sum(m)) next
  out("fisher", a, b, m[1] - a, m[2] - b, fisher.test(matrix(c(a, m[1] - a, b, m[2] - b), 2))$p.value)
}

# intervals by their formulas, written here on their own: Wilson's ends are the roots of (k/n - p)^2 = z^2 p (1 - p) / n
z <- qnorm(0.975)
wilson <- function(k, n) {
  half <- (2 * k + z^2) / (2 * (n + z^2)); product <- k^2 / (n * (n + z^2))
  high <- half + sqrt(half^2 - product); c(product / high, high)
}
for (turn in 1:800) {
  m <- sample(c(1, 2, 7, 30, 400, 10000, 100000), 2, replace = TRUE)
  a <- sample(c(0, m[1], sample(0:m[1], 2, replace = TRUE)), 1); b <- sample(c(0, m[2], sample(0:m[2], 2, replace = TRUE)), 1)
  p <- a / m[1]; q <- b / m[2]; w <- wilson(a, m[1]); v <- wilson(b, m[2])
  out("newcombe-low", a, m[1], b, m[2], p - q - sqrt((p - w[1])^2 + (v[2] - q)^2))
  out("newcombe-high", a, m[1], b, m[2], p - q + sqrt((w[2] - p)^2 + (q - v[1])^2))
  if (a > 0 && b > 0) {
    s <- sqrt((m[1] - a) / (a * m[1]) + (m[2] - b) / (b * m[2]))
    out("katz-times", a, m[1], b, m[2], p / q)
    out("katz-low", a, m[1], b, m[2], exp(log(p / q) - z * s)); out("katz-high", a, m[1], b, m[2], exp(log(p / q) + z * s))
  }
}
for (turn in 1:500) {
  n <- sample(c(sizes, 100000), 1); k <- sample(c(0, n, sample(0:n, 2, replace = TRUE)), 1)
  e <- binom.test(k, n, conf.level = 0.95)$conf.int
  out("exact-low", k, n, 0, 0, e[1]); out("exact-high", k, n, 0, 0, e[2])
}
