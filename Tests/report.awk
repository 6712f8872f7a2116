# Shortens what Swift Testing prints: the starts of test cases, whose arguments may take several lines, are left out, and what failed stands once
# more at the end, where it is found.

/^. Test case passing / || /^... Test case passing / { starting = 1 }
starting {
  if (/ started\.$/) starting = 0
  next
}
{
  print
  fflush()
}
/Test .* recorded an issue/ { failing = 1 }
/^(◇|✔) / { failing = 0 }
failing { failures = failures $0 "\n" }
END { if (failures != "") printf "\nWhat failed:\n%s", failures }
